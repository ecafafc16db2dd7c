/** What a command on text works on: the selections in document order, or the whole file when nothing is selected. */
import { EndOfLine, l10n, Range, type TextEditor, window } from "vscode";
import { CommandFailure } from "../shared/report.ts";
import type { Source } from "./sanitize.ts";

/** @throws CommandFailure without an editor or without text. */
export function chosenText(): Source {
  const editor = window.activeTextEditor;
  if (!editor) throw new CommandFailure(l10n.t("open a file first."));
  const { document } = editor;
  const lineBreak = document.eol === EndOfLine.CRLF ? "\r\n" : "\n";
  const text = chosenRanges(editor)
    .map((range) => document.getText(range))
    .join(lineBreak);
  if (text === "") throw new CommandFailure(l10n.t("there is no text to copy."));
  return { text, languageId: document.languageId, uri: document.uri.toString() };
}

export function chosenRanges({ document, selections }: TextEditor): Range[] {
  const chosen = selections.filter((selection) => !selection.isEmpty);
  if (chosen.length === 0)
    return [new Range(document.positionAt(0), document.lineAt(document.lineCount - 1).range.end)];
  return [...chosen].sort((a, b) => a.start.compareTo(b.start));
}
