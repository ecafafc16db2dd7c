/** A value with the name that governs it: the key of a JSON member, a column header, a variable, a header line. */
import type { Span } from "../../model/span.ts";

export type FieldFormat =
  | "code"
  | "json"
  | "yaml"
  | "toml"
  | "ini"
  | "env"
  | "properties"
  | "xml"
  | "csv"
  | "table"
  | "sql"
  | "log"
  | "header"
  | "url-query"
  | "flag"
  | "prose";

export interface Field {
  /** As written: "customer_email", "X-Api-Key", "--password". */
  readonly name: string;
  /** Lower-cased words of the name: camelCase, snake_case, kebab-case, dots and digits split. */
  readonly words: readonly string[];
  /** Names of the enclosing keys or the table, outermost first. */
  readonly path: readonly string[];
  readonly format: FieldFormat;
  /** The value without its quotes. Escapes are as written. */
  readonly value: Span;
  readonly quoted: boolean;
  /** Cells of one column share this; absent outside tables. */
  readonly column?: string;
}
