/** One editor for the tests of a describe block: opened before, closed after, photographed when a test fails. */

import { after, afterEach, before } from "mocha";
import { openSession, type Session, type SessionOptions } from "./session.ts";
import type { Workbench } from "./workbench.ts";

export interface OpenEditor {
  readonly session: Session;
  readonly workbench: Workbench;
}

export function useSession(options: SessionOptions): OpenEditor {
  let session: Session | undefined;
  const opened = (): Session => {
    if (!session) throw new Error("The editor is open only while tests run");
    return session;
  };
  before(async () => {
    session = await openSession(options);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state === "failed") await session?.screenshot(`FAILED-${test.title.replaceAll(/\W+/g, "-")}`);
  });
  after(() => session?.close());
  return {
    get session() {
      return opened();
    },
    get workbench() {
      return opened().workbench;
    },
  };
}
