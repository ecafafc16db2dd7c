/** Sanitize in Place: one edit that one undo takes back. All selections or none. */
import { type Disposable, type LogOutputChannel, l10n, Range, type TextDocument, window } from "vscode";
import type { OwnEdits } from "../provenance/expectations.ts";
import { isReviewed } from "../shared/documents.ts";
import { CommandFailure, registerCommand, say } from "../shared/report.ts";
import { chosenRanges } from "./chosenText.ts";
import { type SanitizerParts, sanitize } from "./sanitize.ts";

export interface InPlaceParts extends SanitizerParts {
  readonly log: LogOutputChannel;
  readonly ownEdits: OwnEdits;
}

interface Change {
  readonly range: Range;
  readonly mock: string;
}

export function registerInPlace(parts: InPlaceParts): Disposable {
  return registerCommand(parts.log, "plumbline.sanitizeInPlace", () => sanitizeInPlace(parts));
}

async function sanitizeInPlace(parts: InPlaceParts): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isReviewed(editor.document)) throw new CommandFailure(l10n.t("open a file first."));
  const { document } = editor;
  const { version } = document;
  const changes: Change[] = [];
  for (const range of chosenRanges(editor)) changes.push(...(await changesIn(parts, document, range)));
  if (document.version !== version)
    throw new CommandFailure(l10n.t("the file was changed meanwhile and was left alone."));
  if (changes.length === 0) return say(l10n.t("Nothing had to be replaced."));
  const mocks = changes.map(({ mock }) => mock);
  parts.ownEdits.expect(document.uri.toString(), mocks, "keep");
  const accepted = await editor.edit((builder) => {
    for (const { range, mock } of changes) builder.replace(range, mock);
  });
  if (!accepted) throw new CommandFailure(l10n.t("the editor did not accept the text."));
  say(replacedText(changes.length));
}

async function changesIn(parts: SanitizerParts, document: TextDocument, range: Range): Promise<Change[]> {
  const text = document.getText(range);
  if (text === "") return [];
  const from = document.offsetAt(range.start);
  const source = { text, languageId: document.languageId, uri: document.uri.toString() };
  const sanitized = await sanitize(parts, source);
  return sanitized.replacements.map(({ start, end, mockStart, mockEnd }) => ({
    range: new Range(document.positionAt(from + start), document.positionAt(from + end)),
    mock: sanitized.text.slice(mockStart, mockEnd),
  }));
}

function replacedText(count: number): string {
  return count === 1 ? l10n.t("1 value replaced.") : l10n.t("{0} values replaced.", count);
}
