/** Data of any source as columns and rows of text; null is undefined. */

export interface Table {
  /** What it was: "CSV", "JSON", "SQL result" ... */
  readonly source: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | undefined)[])[];
  /** What the description leaves out, said to the reader. */
  readonly dropped: readonly string[];
}

const NULLS = new Set(["", "null", "\\n", "nan", "none", "nat", "<na>", "n/a", "\\\\n"]);

export const cell = (text: string): string | undefined =>
  NULLS.has(text.trim().toLowerCase()) ? undefined : text.trim();
