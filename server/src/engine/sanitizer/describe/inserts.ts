/** INSERT statements: the named columns and the tuples behind VALUES. */
import type { Table } from "./table.ts";

const INSERT = /\binsert\s+(?:or\s+\w+\s+)?into\s+([\w."`[\]]+)\s*\(([^()]*)\)\s*values\s*/gi;
const VALUE = /'((?:[^']|'')*)'|([^,()']+)/y;

export function readInserts(text: string): Table | undefined {
  const rows: (string | undefined)[][] = [];
  let columns: string[] = [];
  for (const match of text.matchAll(INSERT)) {
    const names = (match[2] ?? "").split(",").map((name) => name.trim().replace(/["`[\]]/g, ""));
    if (columns.length > 0 && names.join() !== columns.join()) continue;
    columns = names;
    rows.push(...readTuples(text, match.index + match[0].length, names.length));
  }
  if (rows.length === 0) return undefined;
  return { source: "INSERT statements", columns, rows, dropped: ["everything but the inserted rows"] };
}

function readTuples(text: string, start: number, width: number): (string | undefined)[][] {
  const rows: (string | undefined)[][] = [];
  let at = start;
  while (text.charAt(at) === "(") {
    const row: (string | undefined)[] = [];
    at++;
    while (at < text.length && text.charAt(at) !== ")") {
      VALUE.lastIndex = at;
      const match = VALUE.exec(text);
      if (!match) break;
      const plain = match[2]?.trim();
      if (match[1] !== undefined) row.push(match[1].replaceAll("''", "'"));
      else if (plain !== "") row.push(plain?.toLowerCase() === "null" ? undefined : plain);
      at = VALUE.lastIndex;
      while (/[\s,]/.test(text.charAt(at))) at++;
    }
    at++;
    if (row.length === width) rows.push(row);
    while (/[\s,]/.test(text.charAt(at))) at++;
  }
  return rows;
}
