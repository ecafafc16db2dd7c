/** CSV and its relatives: comma, semicolon, tab or bar, quoted fields with doubled quotes. */
import { cell, type Table } from "./table.ts";

const SEPARATORS = [",", ";", "\t", "|"] as const;

export function readDelimited(text: string): Table | undefined {
  const head = text.split("\n", 1)[0] ?? "";
  const separator = SEPARATORS.map((sign) => ({ sign, count: head.split(sign).length })).sort(
    (a, b) => b.count - a.count,
  )[0];
  if (!separator || separator.count < 2) return undefined;
  const records = readRecords(text, separator.sign).filter((record) => record.length > 1 || record[0] !== "");
  const [columns, ...rows] = records;
  if (!columns || rows.length === 0 || !columns.every((name) => /^[\p{L}_"][\p{L}\p{N}_ ./()-]*$/u.test(name)))
    return undefined;
  const fitting = rows.filter((row) => row.length === columns.length);
  if (fitting.length < 0.8 * rows.length) return undefined;
  const odd = rows.length - fitting.length;
  const dropped = odd > 0 ? [`${odd} rows with another number of fields`] : [];
  return {
    source: separator.sign === "\t" ? "TSV" : "CSV",
    columns,
    rows: fitting.map((row) => row.map(cell)),
    dropped,
  };
}

function readRecords(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = "";
  let quoted = false;
  const endField = (): void => {
    record.push(field);
    field = "";
  };
  const endRecord = (): void => {
    endField();
    records.push(record);
    record = [];
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') field += char;
      else if (text.charAt(at + 1) === '"') field += text.charAt(at++);
      else quoted = false;
    } else if (char === '"' && field.trim() === "") {
      quoted = true;
      field = "";
    } else if (char === separator) endField();
    else if (char === "\n") endRecord();
    else if (char !== "\r") field += char;
  }
  if (field !== "" || record.length > 0) endRecord();
  return records;
}
