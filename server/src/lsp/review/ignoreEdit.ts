/** Writes `plumbline-ignore <rule>: ` above a finding and leaves the reason to the person. */
import { type SnippetTextEdit, StringValue, type WorkspaceEdit } from "vscode-languageserver/node";
import type { Finding } from "../../engine/model/finding.ts";
import type { OpenDocument } from "../documents/openDocument.ts";

const HASH = [
  "python",
  "shellscript",
  "yaml",
  "dockerfile",
  "makefile",
  "ruby",
  "perl",
  "r",
  "toml",
  "terraform",
  "powershell",
  "elixir",
  "dotenv",
  "ini",
  "properties",
];
const MARKUP = ["html", "xml", "markdown", "svelte"];
const DASHES = ["sql", "lua", "haskell"];

export function commentOf(languageId: string): readonly [open: string, close: string] {
  if (HASH.includes(languageId)) return ["# ", ""];
  if (MARKUP.includes(languageId)) return ["<!-- ", " -->"];
  if (DASHES.includes(languageId)) return ["-- ", ""];
  return languageId === "css" ? ["/* ", " */"] : ["// ", ""];
}

export function ignoreEdit(document: OpenDocument, finding: Finding, snippets: boolean): WorkspaceEdit {
  const { uri, version, text } = document;
  const { line } = text.positionAt(finding.span.start);
  const start = { line, character: 0 };
  const lineText = text.getText({ start, end: { line: line + 1, character: 0 } });
  const indentation = /^[ \t]*/.exec(lineText)?.[0] ?? "";
  const lineEnd = /\r\n$/.test(lineText) ? "\r\n" : "\n";
  const [open, close] = commentOf(document.languageId);
  const before = `${indentation}${open}plumbline-ignore ${finding.rule}: `;
  const after = `${close}${lineEnd}`;
  const range = { start, end: start };
  // Without a reason the comment silences nothing, so an unfinished one does no harm.
  const edit = snippets
    ? ({
        range,
        snippet: StringValue.createSnippet(`${escapeSnippet(before)}$1${escapeSnippet(after)}`),
      } satisfies SnippetTextEdit)
    : { range, newText: before + after };
  return { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] };
}

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
