/** What the commands of the sanitizer leave on the clipboard and in the file. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { blockLenses, closeAll, eventually, openFile, quiet } from "./support.ts";

const MAIL = ["maria.gonzalez", "acme-logistics.com"].join("@");
const TEXT = `Please ask ${MAIL} about it.\nThen ask ${MAIL} again.\n`;
const ROWS = `id,email,total\n1,${MAIL},10\n2,jo.${MAIL},20\n3,al.${MAIL},30\n`;
const BEFORE = "what was copied before";

const run = (name: string): Thenable<unknown> => vscode.commands.executeCommand(`plumbline.${name}`);
const clipboard = (): Thenable<string> => vscode.env.clipboard.readText();

/** Presses Enter in the list that asks whether to copy, until the command is through. */
async function accepting(command: string): Promise<string> {
  const done = Promise.resolve(run(command));
  await eventually(async () => {
    await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    assert.notEqual(await clipboard(), BEFORE);
  });
  await done;
  return clipboard();
}

describe("the sanitizer", () => {
  beforeEach(() => vscode.env.clipboard.writeText(BEFORE));
  afterEach(closeAll);

  it("copies without real values", async () => {
    await openFile("md", TEXT);
    await run("copySanitized");
    const copied = await clipboard();
    assert.match(copied, /^Please ask \S+@\S+ about it\.\nThen ask/);
    assert.doesNotMatch(copied, /gonzalez/);
  });

  it("replaces in the file with one step to undo, and makes no block of it", async () => {
    const editor = await openFile("md", TEXT);
    await run("sanitizeInPlace");
    assert.doesNotMatch(editor.document.getText(), /gonzalez/);
    assert.equal(await clipboard(), BEFORE);
    await quiet();
    assert.deepEqual(await blockLenses(editor), []);
    await vscode.commands.executeCommand("undo");
    assert.equal(editor.document.getText(), TEXT);
  });

  it("replaces in the selections only", async () => {
    const editor = await openFile("md", TEXT);
    editor.selection = new vscode.Selection(0, 0, 1, 0);
    await run("sanitizeInPlace");
    assert.doesNotMatch(editor.document.lineAt(0).text, /gonzalez/);
    assert.match(editor.document.lineAt(1).text, /gonzalez/);
  });

  it("describes rows as a schema, shown first", async () => {
    await openFile("csv", ROWS);
    const copied = await accepting("copySchema");
    assert.match(copied, /3 rows, 3 columns/);
    assert.doesNotMatch(copied, /gonzalez/);
    assert.ok(vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === "plumbline-sanitized"));
  });

  it("asks with roles instead of particulars, shown as a difference first", async () => {
    await openFile("md", TEXT);
    const copied = await accepting("copyQuestion");
    assert.match(copied, /ask an e-mail address about it/);
    assert.doesNotMatch(copied, /gonzalez/);
  });
});
