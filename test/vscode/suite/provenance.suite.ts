/** Which insertions become blocks: what can be produced inside the extension host. Real key presses are in ui/. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import * as vscode from "vscode";
import { blockLenses, closeAll, eventually, insert, openFile, quiet } from "./support.ts";

const OWN = "import requests\n\n\ndef main():\n    print('own')\n\n\n";
const BLOCK = "def load(order):\n    reply = requests.get(order.url)\n    return reply.json()\n";

async function blocks(editor: vscode.TextEditor, expected: readonly string[]): Promise<void> {
  await eventually(async () => assert.deepEqual(await blockLenses(editor), expected));
}

async function staysWithout(editor: vscode.TextEditor): Promise<void> {
  await quiet();
  assert.deepEqual(await blockLenses(editor), []);
}

describe("provenance", () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await openFile("py", OWN);
  });
  afterEach(closeAll);

  it("an edit of another extension becomes a block", async () => {
    await insert(editor, BLOCK);
    await blocks(editor, ["8 Unreviewed: sign off…"]);
  });

  it("the block moves with the text above it", async () => {
    await insert(editor, BLOCK);
    await blocks(editor, ["8 Unreviewed: sign off…"]);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), "import os\n"));
    await blocks(editor, ["9 Unreviewed: sign off…"]);
  });

  it("undo takes the block away and redo brings it back", async () => {
    await insert(editor, BLOCK);
    await blocks(editor, ["8 Unreviewed: sign off…"]);
    await vscode.commands.executeCommand("undo");
    await blocks(editor, []);
    await vscode.commands.executeCommand("redo");
    await blocks(editor, ["8 Unreviewed: sign off…"]);
  });

  it("typing is no block, however much", async () => {
    editor.selection = new vscode.Selection(7, 0, 7, 0);
    for (const character of "a = 1\nb = 2\nc = 3\n") await vscode.commands.executeCommand("type", { text: character });
    await staysWithout(editor);
  });

  it("re-indented and re-ordered lines are no block", async () => {
    const { document } = editor;
    await editor.edit((builder) => {
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      builder.replace(whole, `def main():\n  print("own")\n\n\nimport requests\n`);
    });
    await staysWithout(editor);
  });

  it("a snippet in the place of its word is no block", async () => {
    await editor.edit((builder) => builder.insert(new vscode.Position(7, 0), "loop"));
    const snippet = new vscode.SnippetString("for ${1:item} in ${2:items}:\n    print($1)\n    ${0:pass}\n");
    await editor.insertSnippet(snippet, new vscode.Range(7, 0, 7, 4));
    await staysWithout(editor);
  });

  it("a file that another program rewrites gets a block of its new lines", async () => {
    await writeFile(editor.document.fileName, OWN + BLOCK);
    await blocks(editor, ["8 Unreviewed: sign off…"]);
  });

  it("a revert to what is on disk is no block", async () => {
    await editor.edit((builder) => builder.delete(new vscode.Range(0, 0, 5, 0)));
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await staysWithout(editor);
    assert.equal(editor.document.getText(), OWN);
  });

  it("what version control brings back is no block", async () => {
    const file = editor.document.fileName;
    const git = (...args: string[]) =>
      promisify(execFile)("git", ["-c", "user.name=Suite", "-c", "user.email=suite@example.com", ...args], {
        cwd: dirname(file),
      });
    await git("init", "--quiet");
    await writeFile(file, OWN + BLOCK);
    await git("add", file);
    await git("commit", "--quiet", "-m", "with the block");
    await writeFile(file, OWN);
    await git("commit", "--quiet", "-m", "without", file);
    await eventually(() => assert.equal(editor.document.getText(), OWN));
    await closeAll();
    editor = await vscode.window.showTextDocument(vscode.Uri.file(file));
    await git("checkout", "--quiet", "HEAD~1");
    await eventually(() => assert.equal(editor.document.getText(), OWN + BLOCK));
    assert.equal(await readFile(file, "utf8"), OWN + BLOCK);
    await staysWithout(editor);
  });

  it("a dismissed block does not come back", async () => {
    await insert(editor, BLOCK);
    await blocks(editor, ["8 Unreviewed: sign off…"]);
    editor.selection = new vscode.Selection(8, 0, 8, 0);
    await vscode.commands.executeCommand("plumbline.dismissBlock");
    await blocks(editor, []);
  });
});
