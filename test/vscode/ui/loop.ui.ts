/** The whole loop of a developer on the packed extension, with real keys: paste, review, fix, sign off; ask and answer. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import { eventually } from "./eventually.ts";
import { openSession, type Session } from "./session.ts";
import { ANSWER_BLOCK, PLANTED, SERVICE, TICKET } from "./texts.ts";
import type { Workbench } from "./workbench.ts";

const SENTENCE = "Reports are small here and the route is internal: ten calls a day, so waiting two seconds is fine.";

describe("the loop", () => {
  let session: Session;
  let workbench: Workbench;
  before(async () => {
    session = await openSession({ files: { "service.py": SERVICE, "ticket.md": TICKET, "answer.md": "" } });
    workbench = session.workbench;
  });
  after(() => session?.close());

  it("marks a block pasted from outside and says what breaks in production", async () => {
    await workbench.openFile("service.py");
    await workbench.press("Control+End");
    await workbench.paste(ANSWER_BLOCK);
    await workbench.gutterIcons().first().waitFor();
    await workbench.squiggles().first().waitFor();
    const rows = await workbench.showProblems();
    await eventually(async () => {
      const problems = (await rows.allInnerTexts()).join("\n");
      assert.match(problems, /timeout/i);
      assert.match(problems, /event loop|block/i);
    });
  });

  it("looks right in every kind of theme", async () => {
    for (const kind of ["dark", "light", "high-contrast", "high-contrast-light"] as const) {
      await session.theme(kind);
      await session.screenshot(`block-${kind}`);
    }
    await session.theme("dark");
  });
});
