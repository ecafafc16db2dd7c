/**
 * Whether the text names a value. In a structured place only the governing names and the value's own text count: in
 * {"ssn": "...", "id": 412345678} the word ssn stands near the id and says nothing about it.
 */
import type { FieldFormat } from "../fields/field.ts";
import type { Scan } from "../scan/scanContext.ts";

const STRUCTURED: ReadonlySet<FieldFormat> = new Set([
  "json",
  "csv",
  "table",
  "sql",
  "xml",
  "code",
  "env",
  "toml",
  "properties",
  "url-query",
]);
const DISTANCE = 80;

export function isNamed(scan: Scan, offset: number, words: readonly string[], distance = DISTANCE): boolean {
  // Most values have no such word near: that is known before the format is read.
  if (!scan.hasContextWord(offset, words, distance)) return false;
  const field = scan.fieldAt(offset);
  if (field === undefined || !STRUCTURED.has(field.format)) return true;
  return scan.hasContextWord(offset, words, Math.min(distance, offset - field.value.start));
}
