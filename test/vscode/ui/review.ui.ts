/** Bring the answer back, review, fix, sign off: one block on the packed extension, with real keys. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import { eventually } from "./eventually.ts";
import { openSession, type Session } from "./session.ts";
import { ANSWER_BLOCK, SERVICE } from "./texts.ts";
import type { Workbench } from "./workbench.ts";

const SENTENCE =
  "Only the nightly batch calls this route, at most ten times, so one slow billing lookup holds nobody up.";
const REASON = "The gateway in front of this service authenticates every request.";

describe("a pasted block", () => {
  let session: Session;
  let workbench: Workbench;
  before(async () => {
    session = await openSession({ files: { "service.py": SERVICE } });
    workbench = session.workbench;
    await workbench.openFile("service.py");
    await session.languageServer();
  });
  after(() => session?.close());

  it("is marked in the gutter, with squiggles and entries in Problems", async () => {
    await workbench.press("Control+End");
    await workbench.paste(ANSWER_BLOCK);
    await workbench.gutterIcons().first().waitFor();
    await workbench.squiggles().first().waitFor();
    await workbench.codeLenses().filter({ hasText: "sign off" }).first().waitFor();
    const problems = await workbench.showProblems();
    await eventually(async () => assert.match((await problems.allInnerTexts()).join("\n"), /Plumbline/));
  });

  it("looks right in every kind of theme", async () => {
    for (const kind of ["light", "high-contrast", "high-contrast-light", "dark"] as const) {
      await session.theme(kind);
      await session.screenshot(`block-${kind}`);
    }
  });

  it("is fixed with a click where the fix is mechanical", async () => {
    const line = await workbench.lineOf("requests.get");
    await workbench.goToLine(line, 14);
    await workbench.press("Control+.");
    await workbench.fixRow(/timeout/i).waitFor();
    await session.screenshot("quick-fix");
    await workbench.fixRow(/timeout/i).click();
    await eventually(async () => assert.match(await workbench.visibleText(), /requests\.get\(.+timeout=\d/));
    assert.equal(await workbench.gutterIcons().count(), 1, "a fix is not a new block");
  });

  it("explains itself in a hover", async () => {
    await workbench.goToLine(await workbench.lineOf("time.sleep"), 6);
    await workbench.command("Show or Focus Hover");
    const hover = workbench.page.locator(".monaco-hover:not(.hidden)").first();
    await eventually(async () => assert.match((await hover.allInnerTexts()).join(), /Plumbline/));
    await session.screenshot("hover");
    await workbench.press("Escape", "Escape");
  });

  it("loses its mark when a person signs it off in one sentence", async () => {
    await workbench.focusEditor();
    await workbench.plumbline("signOffBlock");
    await workbench.answer("ok");
    await workbench.page.locator(".quick-input-message", { hasText: /\w/ }).waitFor();
    await session.screenshot("sign-off");
    await workbench.answer(SENTENCE);
    await answerOpenFindings(workbench, REASON);
    await eventually(async () => assert.equal(await workbench.gutterIcons().count(), 0));
    await session.screenshot("signed-off");
  });

  it("gets its mark back when it really changes, not when it is only formatted", async () => {
    await workbench.goToLine(await workbench.lineOf("time.sleep"), 99);
    await workbench.type(" ");
    await workbench.save();
    assert.equal(await workbench.gutterIcons().count(), 0);
    await workbench.goToLine(await workbench.lineOf("time.sleep"), 99);
    await workbench.press("Enter");
    await workbench.type("time.sleep(30)");
    await workbench.gutterIcons().first().waitFor();
    await workbench.codeLenses().filter({ hasText: "Sign-off lapsed" }).waitFor();
    await session.screenshot("lapsed");
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
