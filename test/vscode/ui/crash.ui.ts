/** The language server is killed during work: it comes back, blocks are still there, and a copy in the gap changes nothing. */

import assert from "node:assert/strict";
import { before, describe, it } from "mocha";
import { eventually } from "./eventually.ts";
import { ANSWER_BLOCK, PLANTED, SERVICE, TICKET } from "./texts.ts";
import { useSession } from "./use-session.ts";

describe("a killed language server", () => {
  const editor = useSession({ files: { "service.py": SERVICE, "ticket.md": TICKET } });
  let killed: number;
  before(async () => {
    await editor.workbench.openFile("service.py");
    await editor.session.languageServer();
    await editor.workbench.press("Control+End");
    await editor.workbench.paste(ANSWER_BLOCK);
    await editor.workbench.gutterIcons().first().waitFor();
    await editor.workbench.squiggles().first().waitFor();
  });

  it("leaves the clipboard unchanged when it dies while sanitizing, and the person is told", async () => {
    await editor.workbench.openFile("ticket.md");
    const clipboard = await editor.workbench.markClipboard();
    killed = await editor.session.languageServer();
    // Stopped first: the question is certainly under way when the process ends.
    process.kill(killed, "SIGSTOP");
    await editor.workbench.plumbline("copySanitized");
    await editor.workbench.toast(/sanitizing/).waitFor();
    process.kill(killed, "SIGKILL");
    await editor.workbench.toast(/Nothing was changed/).waitFor();
    await editor.session.screenshot("server-lost");
    assert.equal(await editor.workbench.clipboard(), clipboard);
  });

  it("comes back by itself", async () => {
    const next = await editor.session.languageServer();
    assert.notEqual(next, killed);
  });

  it("still knows the blocks and their findings", async () => {
    await editor.workbench.openFile("service.py");
    await editor.workbench.gutterIcons().first().waitFor();
    await editor.workbench.squiggles().first().waitFor();
    assert.equal(await editor.workbench.gutterIcons().count(), 1);
    await editor.session.screenshot("server-back");
  });

  it("sanitizes again", async () => {
    await editor.workbench.openFile("ticket.md");
    await editor.workbench.plumbline("copySanitized");
    await eventually(async () => {
      const text = await editor.workbench.clipboard();
      assert.match(text, /error 500 since this morning/);
      assert.ok(!text.includes(PLANTED.mail));
    });
  });
});
