/** Positions through edits: where a range stands after a text change. Pure; same coordinates as the protocol. */
import type { WirePosition, WireRange } from "../../../server/src/protocol/message.ts";

/** One content change of a document event, in the coordinates of the text left by the change before it. */
export interface TextChange {
  readonly range: WireRange;
  /** UTF-16 offset of `range.start` and length of `range`. */
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

const LINE_BREAK = /\r\n|\r|\n/g;

export function comparePositions(a: WirePosition, b: WirePosition): number {
  return a.line - b.line || a.character - b.character;
}

export function containsPosition(range: WireRange, position: WirePosition): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}

export function rangesTouch(a: WireRange, b: WireRange): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}

/** Where `text` ends when it is put at `start`. */
export function endOfText(start: WirePosition, text: string): WirePosition {
  let lines = 0;
  let lastBreak = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    lines += 1;
    lastBreak = match.index + match[0].length;
  }
  const column = text.length - lastBreak;
  return lines === 0
    ? { line: start.line, character: start.character + column }
    : { line: start.line + lines, character: column };
}

/** Where the part [from, to) of `text` stands when the text is put at `start`. */
export function rangeOfPart(start: WirePosition, text: string, from: number, to: number): WireRange {
  const begin = endOfText(start, text.slice(0, from));
  return { start: begin, end: endOfText(begin, text.slice(from, to)) };
}

/** A range after a change. Text put exactly at an edge stays outside; an edge inside replaced text moves outward. */
export function shiftRange(range: WireRange, change: TextChange): WireRange {
  const newEnd = endOfText(change.range.start, change.text);
  const start = shiftEdge(range.start, change, newEnd, "start");
  const end = shiftEdge(range.end, change, newEnd, "end");
  return comparePositions(start, end) > 0 ? { start, end: start } : { start, end };
}

export function shiftThrough(range: WireRange, changes: readonly TextChange[]): WireRange {
  return changes.reduce(shiftRange, range);
}

function shiftEdge(edge: WirePosition, change: TextChange, newEnd: WirePosition, side: "start" | "end"): WirePosition {
  const { start, end } = change.range;
  const before = comparePositions(edge, start);
  if (before < 0) return edge;
  if (before === 0) return side === "start" && comparePositions(start, end) === 0 ? newEnd : edge;
  if (comparePositions(edge, end) >= 0) return moved(edge, end, newEnd);
  return side === "start" ? start : newEnd;
}

function moved(edge: WirePosition, oldEnd: WirePosition, newEnd: WirePosition): WirePosition {
  const line = edge.line + newEnd.line - oldEnd.line;
  const character = edge.line === oldEnd.line ? newEnd.character + edge.character - oldEnd.character : edge.character;
  return { line, character };
}
