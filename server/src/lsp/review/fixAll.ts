/** `source.fixAll.plumbline`: the first safe fix of every finding, as long as they do not touch each other. */
import type { CodeAction } from "vscode-languageserver/node";
import type { TextEdit } from "../../engine/model/edit.ts";
import type { OpenDocument } from "../documents/openDocument.ts";
import { toEdits } from "../toLsp.ts";

export const SOURCE_FIX_ALL = "source.fixAll.plumbline";

export async function fixAllAction(document: OpenDocument): Promise<CodeAction[]> {
  const { uri, version } = document;
  const session = await document.session();
  const edits: TextEdit[] = [];
  for (const { fingerprint, span, fixable } of document.currentFindings()) {
    const fix = fixable ? session.fixes(fingerprint, span).find(({ safe }) => safe) : undefined;
    if (fix && !fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) edits.push(...fix.edits);
  }
  if (edits.length === 0) return [];
  const documentChanges = [{ textDocument: { uri, version }, edits: toEdits(document.text, edits) }];
  return [{ title: "Apply Plumbline's safe fixes", kind: SOURCE_FIX_ALL, edit: { documentChanges } }];
}

/** Equal insertions are one edit to a reader but two to the editor, so they collide as well. */
const collide = (a: TextEdit, b: TextEdit): boolean => a.span.start <= b.span.end && b.span.start <= a.span.end;
