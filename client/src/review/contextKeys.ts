/** Context keys that keep commands away from where they cannot run. */
import { commands, type Disposable, type TextEditor, window } from "vscode";
import { isReviewed } from "../shared/documents.ts";
import type { BlockStore } from "./blockStore.ts";

export function registerContextKeys(store: BlockStore): Disposable[] {
  const keys = { reviewable: false, hasBlocks: false, inBlock: false };
  const set = (name: keyof typeof keys, value: boolean): void => {
    if (keys[name] === value) return;
    keys[name] = value;
    void commands.executeCommand("setContext", `plumbline.${name}`, value);
  };
  const look = (editor: TextEditor | undefined): void => {
    set("reviewable", editor !== undefined && isReviewed(editor.document));
    set("hasBlocks", editor !== undefined && store.open(editor.document).length > 0);
    set("inBlock", editor !== undefined && store.at(editor.document, editor.selection.active) !== undefined);
  };
  look(window.activeTextEditor);
  return [
    store.onDidChange(() => look(window.activeTextEditor)),
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) look(textEditor);
    }),
  ];
}
