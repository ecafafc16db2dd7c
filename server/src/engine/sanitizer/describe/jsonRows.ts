/** JSON and JSON lines: an array of objects, or one object whose longest array holds the records. Nested names are joined by dots. */
import type { Table } from "./table.ts";

type Row = Map<string, string | undefined>;

export function readJson(text: string): Table | undefined {
  const value = parse(text);
  if (value === undefined) return readLines(text);
  const records = recordsOf(value);
  return (
    records &&
    tableOf("JSON", records.rows.map(flatten), records.path === "" ? [] : [`everything outside ${records.path}`])
  );
}

function readLines(text: string): Table | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.map(parse).filter((value) => isObject(value));
  // One object among other lines is an example in a text, not data.
  if (values.length === 0 || (values.length < 2 && values.length < lines.length)) return undefined;
  const others = lines.length - values.length;
  return tableOf("JSON lines", values.map(flatten), others > 0 ? [`${others} lines that are not JSON`] : []);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function recordsOf(value: unknown): { path: string; rows: readonly unknown[] } | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isObject) ? { path: "", rows: value } : undefined;
  if (!isObject(value)) return undefined;
  const lists = Object.entries(value).filter(
    ([, list]) => Array.isArray(list) && list.length > 1 && list.every(isObject),
  );
  const longest = lists.sort((a, b) => (b[1] as unknown[]).length - (a[1] as unknown[]).length)[0];
  return longest ? { path: longest[0], rows: longest[1] as unknown[] } : { path: "", rows: [value] };
}

function flatten(value: unknown): Row {
  const row: Row = new Map();
  const visit = (path: string, each: unknown): void => {
    if (Array.isArray(each)) row.set(`${path}[]`, String(each.length));
    else if (isObject(each))
      for (const [name, inner] of Object.entries(each)) visit(path === "" ? name : `${path}.${name}`, inner);
    else row.set(path, each === null || each === undefined ? undefined : String(each));
  };
  visit("", value);
  return row;
}

function tableOf(source: string, rows: readonly Row[], dropped: readonly string[]): Table {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { source, columns, rows: rows.map((row) => columns.map((name) => row.get(name))), dropped };
}
