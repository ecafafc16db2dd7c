/** What the suites share: documents with text, blocks as the lenses show them, and waiting. */

import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import * as vscode from "vscode";

const WITHIN_MS = 10_000;
const EVERY_MS = 50;
/** Longer than the client takes to decide that an insertion is none. */
const QUIET_MS = 1_500;

export async function eventually<T>(check: () => Promise<T> | T): Promise<T> {
  const end = Date.now() + WITHIN_MS;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(EVERY_MS);
    }
  }
}

export function quiet(): Promise<void> {
  return sleep(QUIET_MS);
}

/** A saved file of its own in the workspace, shown in an editor. */
export async function openFile(extension: string, text: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error("The suite runs in a folder");
  const uri = vscode.Uri.joinPath(folder.uri, `${randomUUID()}.${extension}`);
  await writeFile(uri.fsPath, text);
  return vscode.window.showTextDocument(uri);
}

/** What an assistant's edit looks like to the editor. */
export async function insert(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error("The edit was not applied");
}

/** Each open block as the lens above it says it. */
export async function blockLenses({ document }: vscode.TextEditor): Promise<string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    "vscode.executeCodeLensProvider",
    document.uri,
    100,
  );
  return lenses
    .filter(({ command }) => command?.command === "plumbline.signOffBlock")
    .map(({ range, command }) => `${range.start.line + 1} ${command?.title}`);
}

export function findings({ document }: vscode.TextEditor): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "Plumbline");
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) if (editor.document.isDirty) await editor.document.save();
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
