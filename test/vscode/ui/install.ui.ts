/** The packed extension in a fresh editor: it is there, it is quiet, and it looks right in every kind of theme. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import { openSession, type Session } from "./session.ts";

describe("a fresh install", () => {
  let session: Session;
  before(async () => {
    session = await openSession({ files: { "app.py": "import os\n" } });
  });
  after(() => session?.close());

  it("offers its commands", async () => {
    const offered = await session.workbench.offeredCommands("Plumbline: ");
    for (const title of ["Copy Sanitized", "Review File"]) {
      assert.ok(
        offered.some((row) => row.includes(title)),
        `${title} is not among: ${offered.join(" | ")}`,
      );
    }
  });

  it("opens with no notification", async () => {
    assert.equal(await session.workbench.page.locator(".notification-toast").count(), 0);
  });
});
