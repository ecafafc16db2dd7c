/** Ask safely, bring the answer back: the clipboard holds mocks, the file gets the real values. */

import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { eventually } from "./eventually.ts";
import { PLANTED, TICKET } from "./texts.ts";
import { useSession } from "./use-session.ts";

describe("a prompt", () => {
  const editor = useSession({ files: { "ticket.md": TICKET, "answer.md": "" } });
  let prompt: string;

  it("is copied with mocks in place of every real value", async () => {
    const before = await editor.workbench.markClipboard();
    await editor.workbench.openFile("ticket.md");
    await editor.workbench.focusEditor();
    await editor.workbench.press("Control+a");
    await editor.workbench.plumbline("copySanitized");
    prompt = await eventually(async () => {
      const text = await editor.workbench.clipboard();
      assert.notEqual(text, before);
      return text;
    });
    await editor.session.screenshot("copied-sanitized");
    for (const [kind, value] of Object.entries(PLANTED)) assert.ok(!prompt.includes(value), `the ${kind} was copied`);
    assert.equal(prompt.split("\n").length, TICKET.split("\n").length);
    assert.match(prompt, /error 500 since this morning/);
  });

  it("comes back with the real values", async () => {
    const mail = /[\w.+-]+@[\w.-]+\.\w+/.exec(prompt)?.[0] ?? "no mock";
    const host = /connect (\S+)/.exec(prompt)?.[1] ?? "no mock";
    await editor.workbench.openFile("answer.md");
    await editor.workbench.focusEditor();
    await editor.workbench.setClipboard(`Tell ${mail} that ${host} is back.\n\nThe pool was exhausted.\n`);
    await editor.workbench.plumbline("pasteRestored");
    const expected = `Tell ${PLANTED.mail} that ${PLANTED.host} is back.`;
    await eventually(async () => assert.ok((await editor.workbench.visibleText()).includes(expected)));
    await editor.session.screenshot("pasted-real-values");
  });

  it("is sanitized on the clipboard as well", async () => {
    await editor.workbench.setClipboard(TICKET);
    await editor.workbench.plumbline("sanitizeClipboard");
    await eventually(async () => {
      const text = await editor.workbench.clipboard();
      for (const value of Object.values(PLANTED)) assert.ok(!text.includes(value));
    });
  });
});
