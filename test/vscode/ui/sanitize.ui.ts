/** Ask safely, bring the answer back: the clipboard holds mocks, the file gets the real values. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import { eventually } from "./eventually.ts";
import { openSession, type Session } from "./session.ts";
import { PLANTED, TICKET } from "./texts.ts";
import type { Workbench } from "./workbench.ts";

describe("a prompt", () => {
  let session: Session;
  let workbench: Workbench;
  let prompt: string;
  before(async () => {
    session = await openSession({ files: { "ticket.md": TICKET, "answer.md": "" } });
    workbench = session.workbench;
  });
  after(() => session?.close());

  it("is copied with mocks in place of every real value", async () => {
    const before = await workbench.markClipboard();
    await workbench.openFile("ticket.md");
    await workbench.focusEditor();
    await workbench.press("Control+a");
    await workbench.plumbline("copySanitized");
    prompt = await eventually(async () => {
      const text = await workbench.clipboard();
      assert.notEqual(text, before);
      return text;
    });
    await session.screenshot("copied-sanitized");
    for (const [kind, value] of Object.entries(PLANTED)) assert.ok(!prompt.includes(value), `the ${kind} was copied`);
    assert.equal(prompt.split("\n").length, TICKET.split("\n").length);
    assert.match(prompt, /error 500 since this morning/);
  });

  it("comes back with the real values", async () => {
    const mail = /[\w.+-]+@[\w.-]+\.\w+/.exec(prompt)?.[0] ?? "no mock";
    const host = /connect (\S+)/.exec(prompt)?.[1] ?? "no mock";
    await workbench.openFile("answer.md");
    await workbench.focusEditor();
    await workbench.setClipboard(`Tell ${mail} that ${host} is back.\n\nThe pool was exhausted.\n`);
    await workbench.plumbline("pasteRestored");
    const expected = `Tell ${PLANTED.mail} that ${PLANTED.host} is back.`;
    await eventually(async () => assert.ok((await workbench.visibleText()).includes(expected)));
    await session.screenshot("pasted-real-values");
  });

  it("is sanitized on the clipboard as well", async () => {
    await workbench.setClipboard(TICKET);
    await workbench.plumbline("sanitizeClipboard");
    await eventually(async () => {
      const text = await workbench.clipboard();
      for (const value of Object.values(PLANTED)) assert.ok(!text.includes(value));
    });
  });
});
