/** Tables aligned with spaces: pandas prints columns flush right, kubectl, docker and ps print them flush left. */
import type { Span } from "../../model/span.ts";
import { isSpace } from "./chars.ts";
import { type Line, type LineReader, MAX_ROW, trimSpan } from "./lines.ts";
import type { TableSink } from "./tables.ts";

const NAME = /^[\p{L}_][\p{L}\p{N}_.%#/()-]{0,60}$/u;
const CAPITALS = /^[A-Z][A-Z0-9 _%()/-]{0,30}$/;

/** Words with their columns; `gap` is the number of spaces that separates two cells. */
function words(text: string, line: Line, gap: number): Span[] {
  const found: Span[] = [];
  let at = line.start;
  while (at < line.end) {
    while (at < line.end && isSpace(text.charCodeAt(at))) at += 1;
    const start = at;
    let end = at;
    while (at < line.end && !(isSpace(text.charCodeAt(at)) && (gap === 1 || isSpace(text.charCodeAt(at + 1)) || at + 1 === line.end))) {
      at += 1;
      end = at;
    }
    if (end > start) found.push({ start, end });
  }
  return found;
}

interface Column {
  readonly header: Span;
  readonly from: number;
  readonly to: number;
}

/** Flush right: every cell ends in the column in which its header ends. */
function rightColumns(headers: readonly Span[], line: Line): Column[] {
  return headers.map((header, index) => ({
    header,
    from: index === 0 ? 0 : (headers[index - 1]?.end ?? line.start) - line.start,
    to: header.end - line.start,
  }));
}

function leftColumns(headers: readonly Span[], line: Line): Column[] {
  return headers.map((header, index) => ({
    header,
    from: header.start - line.start,
    to: index + 1 < headers.length ? (headers[index + 1]?.start ?? 0) - line.start : Number.MAX_SAFE_INTEGER,
  }));
}

const blankAt = (text: string, row: Line, column: number): boolean => {
  const at = row.start + column;
  return at >= row.end || isSpace(text.charCodeAt(at));
};

function fitsRight(text: string, row: Line, columns: readonly Column[]): boolean {
  if (row.end - row.start < (columns.at(-1)?.to ?? 0)) return false;
  return columns.every(({ to }) => blankAt(text, row, to) && !blankAt(text, row, to - 1));
}

function fitsLeft(text: string, row: Line, columns: readonly Column[]): boolean {
  return columns.every(({ from }, index) => (index === 0 || blankAt(text, row, from - 1)) && (!blankAt(text, row, from) || index > 1));
}

/** pandas puts the row's index in front of the first column. */
function firstCell(text: string, row: Line, column: Column): Span {
  const cell = trimSpan(text, row.start + column.from, row.start + column.to);
  const indexed = /^\d+\s+/.exec(text.slice(cell.start, cell.end));
  return indexed && isSpace(text.charCodeAt(column.header.start - 1)) ? { start: cell.start + indexed[0].length, end: cell.end } : cell;
}

function emitRow(text: string, row: Line, columns: readonly Column[], sink: TableSink): void {
  columns.forEach((column, index) => {
    const end = Math.min(row.end, row.start + column.to);
    const cell = index === 0 && column.from === 0 ? firstCell(text, row, column) : trimSpan(text, row.start + column.from, end);
    if (cell.end > cell.start) sink.cell(column.header, cell, false, "table", []);
  });
}

function layout(text: string, line: Line, next: Line): { columns: Column[]; fits: typeof fitsRight } | undefined {
  const narrow = words(text, line, 1);
  if (narrow.length >= 2 && narrow.length <= 200 && narrow.every((word) => NAME.test(text.slice(word.start, word.end)))) {
    const columns = rightColumns(narrow, line);
    if (fitsRight(text, next, columns)) return { columns, fits: fitsRight };
  }
  const wide = words(text, line, 2);
  if (wide.length >= 3 && wide.length <= 60 && wide.every((word) => CAPITALS.test(text.slice(word.start, word.end)))) {
    const columns = leftColumns(wide, line);
    if (fitsLeft(text, next, columns)) return { columns, fits: fitsLeft };
  }
  return undefined;
}

/** Reads the table whose header may be this line. Returns where it ends. */
export function readAligned(text: string, lines: LineReader, line: Line, sink: TableSink): number | undefined {
  const next = lines.at(line.next);
  if (!next || next.end - next.start > MAX_ROW) return undefined;
  const found = layout(text, line, next);
  if (!found) return undefined;
  let end = next.start;
  for (let row: Line | undefined = next; row && row.end - row.start <= MAX_ROW && row.end > row.start; row = lines.at(row.next)) {
    if (!found.fits(text, row, found.columns)) break;
    emitRow(text, row, found.columns, sink);
    end = row.next;
  }
  return end;
}
