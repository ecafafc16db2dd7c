/** Which documents Plumbline looks at: what a person edits, not output, diffs or the chat. */
import type { DocumentFilter, TextDocument } from "vscode";

/** file covers remote folders too; the others are virtual file systems, notebooks and unsaved texts. */
const REVIEWED_SCHEMES = ["file", "untitled", "vscode-notebook-cell", "vscode-vfs", "vscode-test-web"] as const;

export const reviewedDocuments: DocumentFilter[] = REVIEWED_SCHEMES.map((scheme) => ({ scheme }));

export function isReviewed(document: TextDocument): boolean {
  return REVIEWED_SCHEMES.some((scheme) => scheme === document.uri.scheme);
}

/** Only these can be rewritten behind the editor's back, and only their dirty flag is their own. */
export function hasFile(document: TextDocument): boolean {
  return document.uri.scheme !== "untitled" && document.uri.scheme !== "vscode-notebook-cell";
}
