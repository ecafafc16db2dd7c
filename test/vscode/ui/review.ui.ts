/** Bring the answer back, review, fix, sign off: one block on the packed extension, with real keys. */

import assert from "node:assert/strict";
import { before, describe, it } from "mocha";
import { eventually } from "./eventually.ts";
import { ANSWER_BLOCK, SERVICE } from "./texts.ts";
import { useSession } from "./use-session.ts";
import type { Workbench } from "./workbench.ts";

const SENTENCE =
  "Only the nightly batch calls this route, at most ten times, so one slow billing lookup holds nobody up.";
const REASON = "The gateway in front of this service authenticates every request.";

describe("a pasted block", () => {
  const editor = useSession({ files: { "service.py": SERVICE } });
  before(async () => {
    await editor.workbench.openFile("service.py");
    await editor.session.languageServer();
  });

  it("is marked in the gutter, with squiggles and entries in Problems", async () => {
    await editor.workbench.press("Control+End");
    await editor.workbench.paste(ANSWER_BLOCK);
    await editor.workbench.gutterIcons().first().waitFor();
    await editor.workbench.squiggles().first().waitFor();
    await editor.workbench.codeLenses().filter({ hasText: "sign off" }).first().waitFor();
    const problems = await editor.workbench.showProblems();
    await eventually(async () => assert.match((await problems.allInnerTexts()).join("\n"), /Plumbline/));
  });

  it("looks right in every kind of theme", async () => {
    for (const kind of ["light", "high-contrast", "high-contrast-light", "dark"] as const) {
      await editor.session.theme(kind);
      await editor.session.screenshot(`block-${kind}`);
    }
  });

  it("is fixed with a click where the fix is mechanical", async () => {
    const line = await editor.workbench.lineOf("requests.get");
    await editor.workbench.goToLine(line, 14);
    await editor.workbench.press("Control+.");
    await editor.workbench.fixRow(/timeout/i).waitFor();
    await editor.session.screenshot("quick-fix");
    await editor.workbench.fixRow(/timeout/i).click();
    await eventually(async () => assert.match(await editor.workbench.visibleText(), /requests\.get\(.+timeout=\d/));
    assert.equal(await editor.workbench.gutterIcons().count(), 1, "a fix is not a new block");
  });

  it("explains itself in a hover", async () => {
    await editor.workbench.goToLine(await editor.workbench.lineOf("time.sleep"), 6);
    await editor.workbench.command("Show or Focus Hover");
    const hover = editor.workbench.page.locator(".monaco-hover:not(.hidden)").first();
    await eventually(async () => assert.match((await hover.allInnerTexts()).join(), /Plumbline/));
    await editor.session.screenshot("hover");
    await editor.workbench.press("Escape", "Escape");
  });

  it("loses its mark when a person signs it off in one sentence", async () => {
    await editor.workbench.focusEditor();
    await editor.workbench.plumbline("signOffBlock");
    await editor.workbench.answer("ok");
    await editor.workbench.page.locator(".quick-input-message", { hasText: /\w/ }).waitFor();
    await editor.session.screenshot("sign-off");
    await editor.workbench.answer(SENTENCE);
    await answerOpenFindings(editor.workbench, REASON);
    await eventually(async () => assert.equal(await editor.workbench.gutterIcons().count(), 0));
    await editor.session.screenshot("signed-off");
  });

  it("gets its mark back when it really changes, not when it is only formatted", async () => {
    await editor.workbench.goToLine(await editor.workbench.lineOf("time.sleep"), 99);
    await editor.workbench.type(" ");
    await editor.workbench.save();
    assert.equal(await editor.workbench.gutterIcons().count(), 0);
    await editor.workbench.goToLine(await editor.workbench.lineOf("time.sleep"), 99);
    await editor.workbench.press("Enter");
    await editor.workbench.type("time.sleep(30)");
    await editor.workbench.gutterIcons().first().waitFor();
    await editor.workbench.codeLenses().filter({ hasText: "Sign-off lapsed" }).waitFor();
    await editor.session.screenshot("lapsed");
  });
});

/** Says of each finding that is still open that it does not apply, until nothing is asked any more. */
async function answerOpenFindings(workbench: Workbench, reason: string): Promise<void> {
  const choice = workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "It does not apply here" });
  while (await appears(choice)) {
    await choice.click();
    await workbench.answer(reason);
  }
}

async function appears(locator: ReturnType<Workbench["gutterIcons"]>): Promise<boolean> {
  return locator.waitFor({ timeout: 4_000 }).then(
    () => true,
    () => false,
  );
}
