/** Between the protocol's plain ranges and the editor's. */
import { Range } from "vscode";
import type { WireRange } from "../../../server/src/protocol/message.ts";

export function toRange({ start, end }: WireRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

export function toWire({ start, end }: Range): WireRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
