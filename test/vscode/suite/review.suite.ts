/** Findings in blocks, on request in the whole file, and the page of a rule. */

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { blockLenses, closeAll, eventually, findings, insert, openFile, ruleOf } from "./support.ts";

const OWN = "import requests\n\n\ndef own(url):\n    return requests.get(url).json()\n\n\n";
const BLOCK = "def pasted(order):\n    reply = requests.get(order.url)\n    return reply.json()\n";
const RULE = "remote-call-without-timeout";

describe("review", () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await openFile("py", OWN);
    await insert(editor, BLOCK);
    await eventually(() => assert.ok(linesWith(RULE).includes(9)));
  });
  afterEach(closeAll);

  const linesWith = (rule: string): number[] =>
    findings(editor)
      .filter((finding) => ruleOf(finding) === rule)
      .map(({ range }) => range.start.line + 1);

  it("shows findings of the block and leaves the rest of the file alone", () => {
    assert.deepEqual(linesWith(RULE), [9]);
  });

  it("shows those of the whole file on request, and of the block again afterwards", async () => {
    await vscode.commands.executeCommand("plumbline.reviewFile");
    await eventually(() => assert.deepEqual(linesWith(RULE), [5, 9]));
    await vscode.commands.executeCommand("plumbline.clearReview");
    await eventually(() => assert.deepEqual(linesWith(RULE), [9]));
  });

  it("shows those of a selection on request", async () => {
    await vscode.commands.executeCommand("plumbline.dismissBlock", await blockArgument());
    await eventually(() => assert.deepEqual(linesWith(RULE), []));
    editor.selection = new vscode.Selection(3, 0, 5, 0);
    await vscode.commands.executeCommand("plumbline.reviewSelection");
    await eventually(() => assert.deepEqual(linesWith(RULE), [5]));
  });

  it("links each finding to the page of its rule", async () => {
    const [finding] = findings(editor);
    assert.ok(typeof finding?.code === "object");
    assert.equal(finding.code.target.scheme, "command");
    await vscode.commands.executeCommand("plumbline.explainRule", RULE);
    await eventually(() => {
      const labels = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      assert.ok(
        labels.some((label) => label.includes(RULE)),
        labels.join(", "),
      );
    });
  });

  it("fixes a finding without making a new block of the fix", async () => {
    const [finding] = findings(editor).filter((one) => ruleOf(one) === RULE);
    assert.ok(finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      editor.document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      5,
    );
    const fix = actions.find(({ title }) => /timeout/i.test(title));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(", "));
    await vscode.workspace.applyEdit(fix.edit);
    await eventually(() => assert.deepEqual(linesWith(RULE), []));
    assert.equal((await blockLenses(editor)).length, 1);
  });

  it("goes round the blocks of a file", async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand("plumbline.nextBlock");
    assert.equal(editor.selection.active.line, 7);
    await vscode.commands.executeCommand("plumbline.previousBlock");
    assert.equal(editor.selection.active.line, 7);
  });

  async function blockArgument(): Promise<unknown> {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      editor.document.uri,
      100,
    );
    return lenses.find(({ command }) => command?.command === "plumbline.dismissBlock")?.command?.arguments?.[0];
  }
});
