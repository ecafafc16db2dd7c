/** What a column holds, without its values: type, gaps, distinct values, range, pattern, and whether it can be a key. */
import type { Table } from "./table.ts";

export type ColumnType =
  | "integer"
  | "decimal"
  | "boolean"
  | "date"
  | "timestamp"
  | "uuid"
  | "email"
  | "url"
  | "text"
  | "empty";

export interface ColumnProfile {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullShare: number;
  readonly distinct: number;
  /** Smallest and largest number or date; shortest and longest text. Absent for personal columns. */
  readonly range?: readonly [string, string];
  /** Shape shared by most values: A letter, 9 digit. */
  readonly pattern?: string;
  readonly isKeyCandidate: boolean;
  /** Share of the most frequent value where one value dominates. */
  readonly skew?: number;
}

const TYPES: readonly (readonly [ColumnType, RegExp])[] = [
  ["boolean", /^(?:true|false|t|f|yes|no)$/i],
  ["integer", /^[+-]?\d{1,18}$/],
  ["decimal", /^[+-]?\d+[.,]\d+(?:[eE][+-]?\d+)?$/],
  ["timestamp", /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/],
  ["date", /^\d{4}-\d\d-\d\d$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/],
  ["uuid", /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
  ["email", /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i],
  ["url", /^[a-z][a-z0-9+.-]*:\/\//i],
];

export function profileOf(table: Table, isPersonal: (column: string) => boolean): ColumnProfile[] {
  return table.columns.map((name, at) =>
    column(
      name,
      table.rows.map((row) => row[at]),
      isPersonal(name),
    ),
  );
}

function column(name: string, cells: readonly (string | undefined)[], isPersonal: boolean): ColumnProfile {
  const values = cells.filter((value) => value !== undefined);
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const type = typeOf(values);
  const most = Math.max(0, ...counts.values()) / Math.max(1, values.length);
  const range = isPersonal ? undefined : rangeOf(type, values);
  const pattern = type === "text" ? patternOf(values) : undefined;
  return {
    name,
    type,
    nullShare: cells.length === 0 ? 0 : 1 - values.length / cells.length,
    distinct: counts.size,
    ...(range && { range }),
    ...(pattern !== undefined && { pattern }),
    isKeyCandidate: values.length === cells.length && counts.size === cells.length && cells.length > 1,
    ...(cells.length >= 5 && counts.size > 1 && most >= 0.5 && { skew: most }),
  };
}

function typeOf(values: readonly string[]): ColumnType {
  if (values.length === 0) return "empty";
  const found = TYPES.find(([, shape]) => values.every((value) => shape.test(value)))?.[0];
  if (found !== undefined) return found;
  return values.every((value) => /^[+-]?\d+(?:[.,]\d+)?$/.test(value)) ? "decimal" : "text";
}

function rangeOf(type: ColumnType, values: readonly string[]): readonly [string, string] | undefined {
  if (type === "integer" || type === "decimal") {
    const sorted = [...values].sort((a, b) => Number(a.replace(",", ".")) - Number(b.replace(",", ".")));
    return [sorted[0] ?? "", sorted.at(-1) ?? ""];
  }
  if (type === "timestamp" || type === "date") {
    const sorted = [...values].sort();
    return [sorted[0] ?? "", sorted.at(-1) ?? ""];
  }
  if (type !== "text") return undefined;
  const lengths = values.map((value) => value.length).sort((a, b) => a - b);
  return [`${lengths[0] ?? 0}`, `${lengths.at(-1) ?? 0} characters`];
}

const LONGEST_PATTERN = 32;

function patternOf(values: readonly string[]): string | undefined {
  const shapes = new Map<string, number>();
  for (const value of values) {
    const shape = value
      .replace(/\p{Lu}/gu, "A")
      .replace(/\p{Ll}/gu, "a")
      .replace(/\d/g, "9");
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  }
  const best = [...shapes].sort((a, b) => b[1] - a[1])[0];
  if (!best || best[1] < 0.8 * values.length || best[0].length > LONGEST_PATTERN || !/9/.test(best[0]))
    return undefined;
  return best[0];
}
