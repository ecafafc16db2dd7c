/** CSV, TSV and their like: the first line names the columns. */
import type { Span } from "../../model/span.ts";
import { type Line, type LineReader, MAX_ROW, trimSpan } from "./lines.ts";
import type { TableSink } from "./tables.ts";

const HEADER = /^[\p{L}_#][\p{L}\p{N}_ .#/()-]{0,48}$/u;
const DELIMITERS = [44, 9, 59, 124];
const MAX_COLUMNS = 1000;
const MAX_MULTILINE = 8;

export interface Cell extends Span {
  readonly quoted: boolean;
}

interface Row {
  readonly cells: readonly Cell[];
  /** Start of the next row. */
  readonly next: number;
}

/** Offset of the closing quote; doubled quotes belong to the value. -1 when it does not close within a few lines. */
function closingQuote(text: string, from: number): number {
  let lines = 0;
  const stop = Math.min(text.length, from + MAX_ROW);
  for (let i = from; i < stop; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 && ++lines > MAX_MULTILINE) return -1;
    if (code !== 34) continue;
    if (text.charCodeAt(i + 1) !== 34) return i;
    i += 1;
  }
  return -1;
}

function readCell(text: string, start: number, delimiter: number): { cell: Cell; end: number } {
  let at = start;
  while (text.charCodeAt(at) === 32) at += 1;
  if (text.charCodeAt(at) === 34) {
    const close = closingQuote(text, at + 1);
    const behind = close < 0 ? start : trimEnd(text, close + 1);
    const code = text.charCodeAt(behind);
    if (close >= 0 && (code === delimiter || code === 10 || code === 13 || behind >= text.length))
      return { cell: { start: at + 1, end: close, quoted: true }, end: behind };
  }
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === delimiter || code === 10 || code === 13) break;
    end += 1;
  }
  return { cell: { ...trimSpan(text, start, end), quoted: false }, end };
}

function trimEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}

export function readRow(text: string, start: number, delimiter: number): Row {
  const cells: Cell[] = [];
  let at = start;
  while (cells.length < MAX_COLUMNS) {
    const { cell, end } = readCell(text, at, delimiter);
    cells.push(cell);
    at = end;
    if (text.charCodeAt(at) !== delimiter) break;
    at += 1;
  }
  if (text.charCodeAt(at) === 13) at += 1;
  if (text.charCodeAt(at) === 10) at += 1;
  return { cells, next: at };
}

/** The delimiter that cuts the line into names, and the next line into as many cells. */
function findHeader(
  text: string,
  line: Line,
  next: Line,
  sure: boolean,
): { headers: readonly Cell[]; delimiter: number } | undefined {
  const fewest = sure ? 2 : 3;
  const content = text.slice(line.start, line.end);
  for (const delimiter of DELIMITERS) {
    if (!content.includes(String.fromCharCode(delimiter))) continue;
    const { cells } = readRow(text, line.start, delimiter);
    if (cells.length < fewest) continue;
    const names = cells.map((cell) => text.slice(cell.start, cell.end));
    if (!names.every((name) => HEADER.test(name)) || new Set(names).size < names.length) continue;
    if (!sure && !looksNamed(names)) continue;
    if (readRow(text, next.start, delimiter).cells.length === cells.length) return { headers: cells, delimiter };
  }
  return undefined;
}

/** A sentence with commas is no header: names are single words, or at most three. */
const looksNamed = (names: readonly string[]): boolean =>
  names.every((name) => name.split(" ").length <= 3) && names.some((name) => !name.includes(" "));

export function readDelimited(
  text: string,
  lines: LineReader,
  line: Line,
  languageId: string,
  sink: TableSink,
): number | undefined {
  const next = lines.at(line.next);
  if (!next || line.end - line.start > MAX_ROW || next.end === next.start) return undefined;
  const header = findHeader(text, line, next, languageId === "csv" || languageId === "tsv");
  if (!header) return undefined;
  let end = next.start;
  while (end < text.length) {
    const row = readRow(text, end, header.delimiter);
    if (row.cells.length !== header.headers.length || row.next === end) break;
    row.cells.forEach((cell, index) => {
      const name = header.headers[index];
      if (name && cell.end > cell.start) sink.cell(name, cell, cell.quoted, "csv", []);
    });
    end = row.next;
  }
  return end;
}
