/** "Copy as Schema": columns instead of records. Deterministic, and it says what it left out. */

import { KeyedRandom } from "../mock/random.ts";
import { mockShape } from "../mock/shape.ts";
import { readBoxed } from "./boxed.ts";
import { readDelimited } from "./delimited.ts";
import { readInserts } from "./inserts.ts";
import { readJson } from "./jsonRows.ts";
import { readLog } from "./logs.ts";
import { type ColumnProfile, profileOf } from "./profile.ts";
import type { Table } from "./table.ts";

export interface Description {
  readonly text: string;
  readonly source: string;
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  readonly dropped: readonly string[];
}

export interface DescribeOptions {
  /** Mock rows are a keyed function of it. */
  readonly key: Uint8Array;
  /** The text with its values masked: column names are taken from it, so that none gives a client away. */
  readonly masked: (text: string) => string;
}

const READERS = [readJson, readInserts, readBoxed, readLog, readDelimited] as const;

/** Columns whose extremes are somebody's: no range is given. */
const PERSONAL =
  /name|mail|phone|tel|mobile|birth|dob|addr|street|ssn|iban|account|card|passport|salary|income|balance|patient|customer|user|ip\b|token|secret|password|key|lat|lon/i;

/** Undefined when the text holds no data that can be described. */
export function describe(text: string, { key, masked }: DescribeOptions): Description | undefined {
  const table = firstTable(text.replace(/^\s*\n/, "").trimEnd());
  if (table === undefined) return undefined;
  const columns = profileOf(table, (name) => PERSONAL.test(name)).map((each) => ({ ...each, name: masked(each.name) }));
  const dropped = ["all values", ...table.dropped];
  return {
    text: render(table, columns, dropped, key),
    source: table.source,
    rows: table.rows.length,
    columns,
    dropped,
  };
}

function firstTable(text: string): Table | undefined {
  for (const read of READERS) {
    const table = read(text);
    if (table && table.columns.length > 0) return table;
  }
  return undefined;
}

function render(table: Table, columns: readonly ColumnProfile[], dropped: readonly string[], key: Uint8Array): string {
  const head = `${table.source}: ${count(table.rows.length, "row")}, ${count(columns.length, "column")}.`;
  const lines = columns.map(
    (each) =>
      `| ${[each.name, each.type, percent(each.nullShare), String(each.distinct), range(each), notes(each)].join(" | ")} |`,
  );
  const schema = [
    "| column | type | null | distinct | range | notes |",
    "| --- | --- | --- | --- | --- | --- |",
    ...lines,
  ];
  const names = columns.map(({ name }) => name).join(" | ");
  const mocks = [0, 1].map(
    (at) => `| ${columns.map((each, index) => mockCell(table, each, index, at, key)).join(" | ")} |`,
  );
  const rows =
    table.rows.length === 0
      ? []
      : ["", "Mock rows (invented):", "", `| ${names} |`, `|${" --- |".repeat(columns.length)}`, ...mocks];
  return [head, "", ...schema, ...rows, "", `Left out: ${dropped.join("; ")}.`, ""].join("\n");
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
const percent = (share: number): string => `${Math.round(100 * share)} %`;
const range = ({ range: ends }: ColumnProfile): string => (ends ? `${ends[0]} … ${ends[1]}` : "");

function notes({ isKeyCandidate, skew, pattern }: ColumnProfile): string {
  const parts = [
    ...(isKeyCandidate ? ["key candidate"] : []),
    ...(skew === undefined ? [] : [`skewed: one value in ${percent(skew)} of the rows`]),
    ...(pattern === undefined ? [] : [`pattern ${pattern}`]),
  ];
  return parts.join(", ");
}

/** A value of the same shape as one of the column, every letter and digit another. */
function mockCell(table: Table, { type, name }: ColumnProfile, column: number, row: number, key: Uint8Array): string {
  const values = table.rows.flatMap((cells) => cells[column] ?? []);
  const value = values[row % Math.max(1, values.length)];
  if (value === undefined) return "";
  const random = new KeyedRandom(key, `cell\u0000${name}\u0000${row}`);
  if (type === "boolean") return row === 0 ? "true" : "false";
  if (type === "email") return `user${row + 1}@example.com`;
  if (type === "url") return `https://example.com/${row + 1}`;
  if (type === "date" || type === "timestamp") return mockDate(value, row);
  return mockShape(value.slice(0, 40), random).replaceAll("|", "/").replace(/\s+/g, " ");
}

const mockDate = (value: string, row: number): string =>
  /^\d{4}/.test(value) ? `2024-01-0${row + 1}${value.slice(10).replace(/\d/g, "0")}` : value.replace(/\d/g, "1");
