/** Tables drawn with bars: psql, MySQL, Spark show(), SQLite, Markdown. */
import type { Span } from "../../model/span.ts";
import { type Line, type LineReader, MAX_ROW, trimSpan } from "./lines.ts";
import type { TableSink } from "./tables.ts";

const RULE = /^[\s|+:=\-─│┌┐└┘├┤┬┴┼]*-{2}[\s|+:=\-─│┌┐└┘├┤┬┴┼]*$/;
const MAX_COLUMNS = 400;

const isRule = (lines: LineReader, line: Line | undefined): boolean =>
  line !== undefined &&
  line.end - line.start >= 3 &&
  line.end - line.start <= MAX_ROW &&
  RULE.test(lines.slice(line)) &&
  /[|+]/.test(lines.slice(line));

/** Cells between bars; the empty piece outside a leading or trailing bar is none. */
function cells(text: string, line: Line): Span[] {
  const found: Span[] = [];
  const whole = trimSpan(text, line.start, line.end);
  let start = text.charCodeAt(whole.start) === 124 ? whole.start + 1 : whole.start;
  for (let i = start; i < whole.end && found.length < MAX_COLUMNS; i += 1) {
    if (text.charCodeAt(i) !== 124 || text.charCodeAt(i - 1) === 92) continue;
    found.push(trimSpan(text, start, i));
    start = i + 1;
  }
  if (start < whole.end) found.push(trimSpan(text, start, whole.end));
  return found;
}

interface Head {
  readonly header: Line;
  readonly body: number;
}

/** psql and Markdown: header, rule. MySQL and Spark: rule, header, rule. */
function findHead(text: string, lines: LineReader, line: Line): Head | undefined {
  const second = lines.at(line.next);
  if (text.charCodeAt(trimSpan(text, line.start, line.end).start) !== 43) {
    return second && isRule(lines, second) ? { header: line, body: second.next } : undefined;
  }
  if (!isRule(lines, line) || !second) return undefined;
  const third = lines.at(second.next);
  return third && isRule(lines, third) ? { header: second, body: third.next } : undefined;
}

/** Bold, code marks and psql's padding are not part of a Markdown header's name. */
function unmarked(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && "*`_".includes(text.charAt(start))) start += 1;
  while (end > start && "*`".includes(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Reads the table that begins at the line. Returns where it ends. */
export function readBoxTable(text: string, lines: LineReader, line: Line, sink: TableSink): number | undefined {
  const head = findHead(text, lines, line);
  if (!head) return undefined;
  const headers = cells(text, head.header).map((cell) => unmarked(text, cell));
  if (headers.length === 0 || headers.some((cell) => cell.end - cell.start > 80)) return undefined;
  let end = head.body;
  for (let row = lines.at(head.body); row && row.end - row.start <= MAX_ROW; row = lines.at(row.next)) {
    if (!isRule(lines, row)) {
      const values = cells(text, row);
      if (values.length < 2 && headers.length > 1) break;
      if (!text.slice(row.start, row.end).includes("|")) break;
      emit(text, headers, values, sink);
    }
    end = row.next;
  }
  return end;
}

function emit(text: string, headers: readonly Span[], values: readonly Span[], sink: TableSink): void {
  values.forEach((raw, index) => {
    const header = headers[index];
    const value = unmarked(text, raw);
    if (header && header.end > header.start && value.end > value.start) sink.cell(header, value, false, "table", []);
  });
}
