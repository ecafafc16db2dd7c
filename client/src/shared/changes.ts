/** Content changes of the editor as plain data, in the order they are to be applied. */
import type { TextDocumentContentChangeEvent } from "vscode";
import type { TextChange } from "../provenance/positions.ts";
import { toWire } from "./ranges.ts";

export function toTextChanges(changes: readonly TextDocumentContentChangeEvent[]): TextChange[] {
  return changes.map(({ range, rangeOffset, rangeLength, text }) => ({
    range: toWire(range),
    offset: rangeOffset,
    length: rangeLength,
    text,
  }));
}
