/** Finds the tables of a text, whose header names govern the cells below, and reports what they cover. */
import type { Span } from "../../model/span.ts";
import { readAligned } from "./alignedTable.ts";
import { readBoxTable } from "./boxTable.ts";
import { isNewline, isSpace } from "./chars.ts";
import { readDelimited } from "./delimited.ts";
import type { FieldFormat } from "./field.ts";
import { type Line, LineReader } from "./lines.ts";
import { readSqlRows } from "./sqlRows.ts";

export interface TableSink {
  cell(header: Span, value: Span, quoted: boolean, format: FieldFormat, path: readonly string[]): void;
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Spans of the tables in order, disjoint. Their cells have gone to the sink. */
export function findTables(text: string, languageId: string, sink: TableSink): Span[] {
  const spans = [...readSqlRows(text, sink)];
  const lines = new LineReader(text);
  let claimed = 0;
  let fresh = true;
  for (let line = lines.at(0); line; line = lines.at(line.next)) {
    while (claimed < spans.length && (spans[claimed]?.end ?? 0) <= line.start) claimed += 1;
    const taken = spans[claimed];
    if (taken && taken.start < line.end) continue;
    const end = readTable(text, lines, line, fresh, languageId, sink);
    fresh = isBreak(text, line);
    if (end === undefined) continue;
    spans.splice(claimed, 0, { start: line.start, end });
    claimed += 1;
    line = lines.ending(end) ?? line;
  }
  return spans.sort(byStart);
}

function readTable(
  text: string,
  lines: LineReader,
  line: Line,
  fresh: boolean,
  languageId: string,
  sink: TableSink,
): number | undefined {
  if (line.end - line.start < 3) return undefined;
  if (lines.holdsBar(line)) {
    const end = readBoxTable(text, lines, line, sink);
    if (end !== undefined) return end;
  }
  if (fresh || languageId === "csv" || languageId === "tsv") {
    const end = readDelimited(text, lines, line, languageId, sink);
    if (end !== undefined) return end;
  }
  return lines.holdsGap(line) ? readAligned(text, lines, line, sink) : undefined;
}

/** A table may begin behind an empty line, a fence, a prompt or a line that announces it. */
function isBreak(text: string, line: Line): boolean {
  let end = line.end;
  while (end > line.start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end === line.start) return true;
  const last = text.charCodeAt(end - 1);
  return (
    last === 58 ||
    last === 96 ||
    last === 62 ||
    last === 41 ||
    last === 59 ||
    last === 45 ||
    isNewline(last) ||
    text.startsWith("```", line.start)
  );
}
