/** Rows of SQL: INSERT columns aligned with VALUES, bound parameters printed next to the statement, COPY ... FROM stdin. */
import type { Span } from "../../model/span.ts";
import { readRow } from "./delimited.ts";
import { readLiteral } from "./literal.ts";
import type { TableSink } from "./tables.ts";

const START =
  /\b(?:insert\s{1,8}(?:ignore\s|overwrite\s)?(?:into\s{1,8})?(?:table\s{1,8})?|replace\s{1,8}into\s{1,8}|copy\s{1,8})(?=[\w."'`[])/gi;
const NAME = /[\w$."'`[\]]{1,200}/y;
const MAX_ROWS_GAP = 400;
const MAX_COLUMNS = 500;

interface Value extends Span {
  readonly quoted: boolean;
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Column names come without brackets and in moderate number. */
const MAX_NAMES = 8_000;
const MAX_ROW = 100_000;

/** Items between `(` at `open` and its closing bracket; nested calls stay whole. */
function readList(text: string, open: number, reach: number): { items: Value[]; next: number } | undefined {
  const items: Value[] = [];
  const stop = Math.min(text.length, open + reach);
  let depth = 0;
  let start = open + 1;
  let literal: Span | undefined;
  const take = (end: number): void => {
    const bare = trimmed(text, start, end);
    const alone = literal !== undefined && bare.end - bare.start - (literal.end - literal.start) <= 4;
    if (literal && alone) items.push({ ...literal, quoted: true });
    else items.push({ ...bare, quoted: false });
    literal = undefined;
    start = end + 1;
  };
  for (let i = open + 1; i < stop && items.length < MAX_COLUMNS; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 39 || code === 34 || code === 96) {
      const read = readLiteral(text, i, stop);
      if (!read) return undefined;
      literal = { start: read.start, end: read.end };
      i = read.next - 1;
    } else if (code === 40) {
      if (reach === MAX_NAMES) return undefined;
      depth += 1;
    } else if (code === 44 && depth === 0) take(i);
    else if (code === 41) {
      if (depth === 0) {
        take(i);
        return { items, next: i + 1 };
      }
      depth -= 1;
    }
  }
  return undefined;
}

function wordAt(text: string, at: number, word: string): boolean {
  return text.slice(at, at + word.length).toLowerCase() === word;
}

const isParameter = (text: string, value: Value): boolean =>
  /^(?:\$\d+|\?|%s|%\(\w+\)s|:\w+|@\w+)$/.test(text.slice(value.start, value.end));

class Statement {
  readonly #text: string;
  readonly #sink: TableSink;
  readonly #columns: readonly Value[];
  readonly #path: readonly string[];
  /** Characters read for a row that turned out to be none. */
  wasted = 0;

  constructor(text: string, sink: TableSink, columns: readonly Value[], table: string) {
    this.#text = text;
    this.#sink = sink;
    this.#columns = columns;
    this.#path = [table];
  }

  emit(values: readonly Value[]): void {
    values.forEach((value, index) => {
      const column = this.#columns[index];
      if (column && value.end > value.start) this.#sink.cell(column, value, value.quoted, "sql", this.#path);
    });
  }

  /** The rows behind VALUES. Returns the end of the last one. */
  rows(from: number): number {
    let at = from;
    let end = from;
    while (this.#text.charCodeAt(at) === 40) {
      const row = readList(this.#text, at, MAX_ROW);
      if (!row) {
        this.wasted = Math.min(MAX_ROW, this.#text.length - at);
        break;
      }
      if (row.items.every((item) => isParameter(this.#text, item))) this.#parameters(row.next);
      else this.emit(row.items);
      end = row.next;
      at = skipBlank(this.#text, row.next);
      if (this.#text.charCodeAt(at) === 44) at = skipBlank(this.#text, at + 1);
    }
    return end;
  }

  /** `[parameters: ('a', 'b')]`, `-- params: ["a", "b"]`: what the driver bound, printed behind the statement. */
  #parameters(from: number): void {
    const window = this.#text.slice(from, from + MAX_ROWS_GAP);
    const found = /\b(?:parameters|params|args|binds?|bindings|values)\b[^([\n]{0,20}[([]/i.exec(window);
    if (!found) return;
    const open = from + found.index + found[0].length - 1;
    const list = readList(this.#text, open, MAX_ROW);
    if (list && list.items.length === this.#columns.length) this.emit(list.items);
  }

  /** Tab-separated rows up to `\.`. */
  copied(from: number): number {
    let at = from;
    while (at < this.#text.length && !this.#text.startsWith("\\.", at)) {
      const row = readRow(this.#text, at, 9);
      if (row.cells.length !== this.#columns.length || row.next === at) break;
      this.emit(row.cells);
      at = row.next;
    }
    return at;
  }
}

interface Rows extends Span {
  readonly wasted: number;
}

function readStatement(text: string, at: number, copy: boolean, sink: TableSink): Rows | undefined {
  NAME.lastIndex = at;
  const table = NAME.exec(text)?.[0];
  if (!table) return undefined;
  const open = skipBlank(text, at + table.length);
  const columns = text.charCodeAt(open) === 40 ? readList(text, open, MAX_NAMES) : undefined;
  if (!columns) return undefined;
  const statement = new Statement(text, sink, columns.items, table.replace(/["'`[\]]/g, ""));
  const next = skipBlank(text, columns.next);
  if (copy) {
    const line = /^from\s+stdin[^\n]{0,200}\n/i.exec(text.slice(next, next + 240));
    if (!line) return undefined;
    const start = next + line[0].length;
    return { start, end: statement.copied(start), wasted: 0 };
  }
  if (!wordAt(text, next, "values")) return undefined;
  const start = skipBlank(text, next + 6);
  const end = statement.rows(start);
  return { start, end, wasted: statement.wasted };
}

/** Spans of the rows that were read; statements without column names have nothing that governs. */
export function readSqlRows(text: string, sink: TableSink): Span[] {
  const spans: Span[] = [];
  const start = new RegExp(START);
  // Broken rows may be read once over the whole text, not once for each statement.
  let budget = text.length + MAX_ROW;
  for (let match = start.exec(text); match && budget > 0; match = start.exec(text)) {
    const rows = readStatement(text, match.index + match[0].length, /^copy/i.test(match[0]), sink);
    if (!rows) continue;
    budget -= rows.wasted;
    if (rows.end <= rows.start) continue;
    spans.push({ start: rows.start, end: rows.end });
    start.lastIndex = rows.end;
  }
  return spans;
}
