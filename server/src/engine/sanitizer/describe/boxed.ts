/** Tables as tools print them: psql, mysql and Spark with bars, pandas with aligned columns. */
import { cell, type Table } from "./table.ts";

export function readBoxed(text: string): Table | undefined {
  const lines = text.split(/\r?\n/);
  return readBars(lines) ?? readAligned(lines);
}

const RULE = /^\s*[|+]?[-=]{2,}(?:[+|][-=:]{2,})+[|+]?\s*$/;

function readBars(lines: readonly string[]): Table | undefined {
  const rule = lines.findIndex(
    (line, at) => RULE.test(line) && /\|/.test((RULE.test(lines[at - 1] ?? "") ? "" : lines[at - 1]) ?? ""),
  );
  if (rule < 1) return undefined;
  const columns = cells(lines[rule - 1] ?? "");
  const rows: string[][] = [];
  for (const line of lines.slice(rule + 1)) {
    if (RULE.test(line)) continue;
    const row = cells(line);
    if (row.length !== columns.length) break;
    rows.push(row);
  }
  if (rows.length === 0) return undefined;
  const outside = lines.filter((line) => line.trim() !== "").length - rows.length - 2;
  const source = /^\s*\+/.test(lines[rule] ?? "") ? "printed table" : "SQL result";
  return {
    source,
    columns,
    rows: rows.map((row) => row.map(cell)),
    dropped: outside > 0 ? [`${outside} lines around the table`] : [],
  };
}

const cells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((text) => text.trim());

/** pandas: a line of names, then rows that begin with their index; a column ends where its name ends. */
function readAligned(lines: readonly string[]): Table | undefined {
  for (let at = 0; at + 1 < lines.length; at++) {
    const head = lines[at] ?? "";
    if (!/^\s{2,}\S+(?:\s{2,}\S+)+\s*$/.test(head) || !/^\d+\s{2,}/.test(lines[at + 1] ?? "")) continue;
    const ends = [...head.matchAll(/\S+/g)].map((match) => match.index + match[0].length);
    const rows = [];
    for (const line of lines.slice(at + 1)) {
      if (!/^\d+\s/.test(line)) break;
      rows.push(rowOf(line, ends));
    }
    const columns = head.trim().split(/\s{2,}/);
    if (columns.length !== ends.length) continue;
    return { source: "pandas", columns, rows, dropped: ["the text around the table"] };
  }
  return undefined;
}

function rowOf(line: string, ends: readonly number[]): (string | undefined)[] {
  const index = /^\d+/.exec(line)?.[0].length ?? 0;
  let from = index;
  return ends.map((end) => {
    let to = end;
    while (to < line.length && /\S/.test(line.charAt(to))) to++;
    const text = line.slice(from, to);
    from = to;
    return cell(text);
  });
}
