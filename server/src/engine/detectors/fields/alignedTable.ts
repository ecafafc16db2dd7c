/** Tables aligned with spaces: pandas prints columns flush right, kubectl, docker and ps print them flush left. */
import type { Span } from "../../model/span.ts";
import { isLetter, isSpace } from "./chars.ts";
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
    while (
      at < line.end &&
      !(isSpace(text.charCodeAt(at)) && (gap === 1 || isSpace(text.charCodeAt(at + 1)) || at + 1 === line.end))
    ) {
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

/** Characters a cell may end beside its header's end: pasted tables lose or gain a few spaces. */
const SLACK = 4;

/** Where the cell of a flush-right column ends in this row, or -1. */
function cellEnd(text: string, row: Line, to: number): number {
  for (let offset = 0; offset <= SLACK; offset += 1) {
    if (endsCell(text, row, to + offset)) return to + offset;
    if (endsCell(text, row, to - offset)) return to - offset;
  }
  return -1;
}

const endsCell = (text: string, row: Line, column: number): boolean =>
  row.start + column <= row.end && blankAt(text, row, column) && !blankAt(text, row, column - 1);

/** The columns as this row has them. */
function fitRight(text: string, row: Line, columns: readonly Column[]): Column[] | undefined {
  const fitted: Column[] = [];
  let from = 0;
  for (const { header, to } of columns) {
    const end = cellEnd(text, row, to);
    if (end < 0 || end <= from) return undefined;
    fitted.push({ header, from, to: end });
    from = end;
  }
  return row.end - row.start - from <= SLACK ? fitted : undefined;
}

function fitLeft(text: string, row: Line, columns: readonly Column[]): readonly Column[] | undefined {
  const fits = columns.every(
    ({ from }, index) => (index === 0 || blankAt(text, row, from - 1)) && (!blankAt(text, row, from) || index > 1),
  );
  return fits ? columns : undefined;
}

/** pandas puts the row's index in front of the first column. */
function firstCell(text: string, row: Line, column: Column): Span {
  const cell = trimSpan(text, row.start + column.from, row.start + column.to);
  const indexed = /^\d+\s+/.exec(text.slice(cell.start, cell.end));
  return indexed && isSpace(text.charCodeAt(column.header.start - 1))
    ? { start: cell.start + indexed[0].length, end: cell.end }
    : cell;
}

function emitRow(text: string, row: Line, columns: readonly Column[], sink: TableSink): void {
  columns.forEach((column, index) => {
    const end = Math.min(row.end, row.start + column.to);
    const cell =
      index === 0 && column.from === 0 ? firstCell(text, row, column) : trimSpan(text, row.start + column.from, end);
    if (cell.end > cell.start) sink.cell(column.header, cell, false, "table", []);
  });
}

type Fit = (text: string, row: Line, columns: readonly Column[]) => readonly Column[] | undefined;

function layout(text: string, line: Line, next: Line): { columns: Column[]; fit: Fit } | undefined {
  const narrow = words(text, line, 1);
  if (
    narrow.length >= 2 &&
    narrow.length <= 200 &&
    narrow.every((word) => NAME.test(text.slice(word.start, word.end)))
  ) {
    const columns = rightColumns(narrow, line);
    if (fitRight(text, next, columns)) return { columns, fit: fitRight };
  }
  const wide = words(text, line, 2);
  if (wide.length >= 3 && wide.length <= 60 && wide.every((word) => CAPITALS.test(text.slice(word.start, word.end)))) {
    const columns = leftColumns(wide, line);
    if (fitLeft(text, next, columns)) return { columns, fit: fitLeft };
  }
  return undefined;
}

/** Reads the table whose header may be this line. Returns where it ends. */
export function readAligned(text: string, lines: LineReader, line: Line, sink: TableSink): number | undefined {
  const first = text.charCodeAt(trimSpan(text, line.start, line.end).start);
  if (!isLetter(first) && first !== 95) return undefined;
  const next = lines.at(line.next);
  if (!next || next.end - next.start > MAX_ROW) return undefined;
  const found = layout(text, line, next);
  if (!found) return undefined;
  let end = next.start;
  for (
    let row: Line | undefined = next;
    row && row.end - row.start <= MAX_ROW && row.end > row.start;
    row = lines.at(row.next)
  ) {
    const columns = found.fit(text, row, found.columns);
    if (!columns) break;
    emitRow(text, row, columns, sink);
    end = row.next;
  }
  return end;
}
