/** What a risk reads of one SQL statement. */
import type { CodeNode } from "../../model/code/node.ts";
import type { Span } from "../../model/span.ts";
import type { SqlToken } from "./tokens.ts";

export type SqlKind =
  | "select"
  | "insert"
  | "update"
  | "delete"
  | "merge"
  | "truncate"
  | "create-table"
  | "create-index"
  | "alter-table"
  | "drop"
  | "begin"
  | "commit"
  | "other";

export interface SqlTable {
  /** Lower case, without quotes, with its schema as written. */
  readonly name: string;
  readonly alias?: string;
  /** How it joins what stands before it; absent for the first. "," is the old comma join. */
  readonly join?: "inner" | "left" | "right" | "full" | "cross" | ",";
  /** ON or USING is there. */
  readonly condition: readonly SqlToken[];
  /** Not a table: a subquery, a function, a list of values. */
  readonly derived: boolean;
  readonly span: Span;
}

/** One SELECT with its clauses; subqueries are blocks of their own. */
export interface SqlSelect {
  readonly span: Span;
  /** "statement" is the outermost; the others say what they are used for. */
  readonly place: "statement" | "exists" | "in" | "not in" | "from" | "cte" | "insert" | "scalar";
  readonly items: readonly SqlToken[];
  /** `*` or `t.*` as an item of its own. */
  readonly star?: Span;
  readonly tables: readonly SqlTable[];
  readonly where: readonly SqlToken[];
  readonly hasGroupBy: boolean;
  readonly hasLimit: boolean;
  readonly isDistinct: boolean;
  /** All items are aggregates: one row. */
  readonly isAggregate: boolean;
  /** UNION and the like put another block behind or before it. */
  readonly isCombined: boolean;
  readonly locks: boolean;
}

export interface SqlStatement {
  readonly kind: SqlKind;
  readonly span: Span;
  readonly tokens: readonly SqlToken[];
  readonly selects: readonly SqlSelect[];
  /** The table that is written, created, altered or dropped; lower case. */
  readonly table?: string;
  /** UPDATE and DELETE: tokens of the WHERE clause; absent without one. */
  readonly where?: readonly SqlToken[];
  /** In code: the expression that holds the text. Absent in an SQL file. */
  readonly node?: CodeNode;
  /** Names of the CTEs. */
  readonly ctes: readonly string[];
}

export const isWord = (token: SqlToken | undefined, ...words: readonly string[]): boolean =>
  token?.kind === "word" && words.includes(token.text);
export const isMark = (token: SqlToken | undefined, text: string): boolean =>
  token?.kind === "punctuation" && token.text === text;

/** The words of a statement from a token on, for patterns over keywords: strings and numbers stay recognisable. */
export const wordsOf = (tokens: readonly SqlToken[]): string =>
  tokens
    .map((token) => (token.kind === "string" ? "'…'" : token.kind === "quoted" ? `"${token.text}"` : token.text))
    .join(" ");
