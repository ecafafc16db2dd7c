/** The language server is killed during work: it comes back, blocks are still there, and a copy in the gap changes nothing. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import { eventually } from "./eventually.ts";
import { openSession, type Session } from "./session.ts";
import { ANSWER_BLOCK, PLANTED, SERVICE, TICKET } from "./texts.ts";
import type { Workbench } from "./workbench.ts";

describe("a killed language server", () => {
  let session: Session;
  let workbench: Workbench;
  let killed: number;
  before(async () => {
    session = await openSession({ files: { "service.py": SERVICE, "ticket.md": TICKET } });
    workbench = session.workbench;
    await workbench.openFile("service.py");
    await session.languageServer();
    await workbench.press("Control+End");
    await workbench.paste(ANSWER_BLOCK);
    await workbench.gutterIcons().first().waitFor();
    await workbench.squiggles().first().waitFor();
  });
  after(() => session?.close());

  it("leaves the clipboard unchanged when it dies while sanitizing, and the person is told", async () => {
    await workbench.openFile("ticket.md");
    const clipboard = await workbench.markClipboard();
    killed = await session.languageServer();
    // Stopped first: the question is on its way for certain when the process ends.
    process.kill(killed, "SIGSTOP");
    await workbench.plumbline("copySanitized");
    process.kill(killed, "SIGKILL");
    await workbench.toast(/Nothing was changed/).waitFor();
    await session.screenshot("server-lost");
    assert.equal(await workbench.clipboard(), clipboard);
  });

  it("comes back by itself", async () => {
    const next = await session.languageServer();
    assert.notEqual(next, killed);
  });

  it("still knows the blocks and their findings", async () => {
    await workbench.openFile("service.py");
    await workbench.gutterIcons().first().waitFor();
    await workbench.squiggles().first().waitFor();
    assert.equal(await workbench.gutterIcons().count(), 1);
    await session.screenshot("server-back");
  });

  it("sanitizes again", async () => {
    await workbench.openFile("ticket.md");
    await workbench.plumbline("copySanitized");
    await eventually(async () => {
      const text = await workbench.clipboard();
      assert.match(text, /error 500 since this morning/);
      assert.ok(!text.includes(PLANTED.mail));
    });
  });
});
