/** SQL text -> statements. Tolerant: a statement that is cut off or of an unknown dialect is read as far as it goes. */
import type { CodeNode } from "../../model/code/node.ts";
import { readSelects } from "./readSelects.ts";
import { nameText, readName } from "./readTables.ts";
import { isMark, isWord, type SqlKind, type SqlStatement } from "./statement.ts";
import { type SqlToken, sqlTokens } from "./tokens.ts";

export function readStatements(text: string, offset = 0, node?: CodeNode): SqlStatement[] {
  return split(sqlTokens(text, offset)).map((tokens) => toStatement(tokens, node));
}

/** At semicolons; a `GO` on its own is SQL Server's. */
function split(tokens: readonly SqlToken[]): SqlToken[][] {
  const parts: SqlToken[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (isMark(token, ";") || (isWord(token, "GO") && (!next || startsStatement(next)))) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

const startsStatement = (token: SqlToken): boolean =>
  isWord(token, "SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "ALTER", "DROP", "USE", "EXEC", "SET", "IF");

function toStatement(tokens: readonly SqlToken[], node: CodeNode | undefined): SqlStatement {
  const ctes = cteNames(tokens);
  const main = mainStart(tokens);
  const kind = kindOf(tokens, main);
  const table = tableOf(tokens, main, kind);
  const where = kind === "update" || kind === "delete" ? whereOf(tokens, main) : undefined;
  return {
    kind,
    span: { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 },
    tokens,
    selects: readSelects(tokens),
    ctes,
    ...(table ? { table } : {}),
    ...(where ? { where } : {}),
    ...(node ? { node } : {}),
  };
}

/** Where the statement's own verb stands: behind EXPLAIN and WITH … AS (…). */
function mainStart(tokens: readonly SqlToken[]): number {
  if (!isWord(tokens[0], "WITH", "EXPLAIN")) return 0;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (isMark(token, "(")) depth++;
    else if (isMark(token, ")")) depth--;
    else if (depth === 0 && isWord(token, "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE")) return index;
  }
  return 0;
}

function cteNames(tokens: readonly SqlToken[]): string[] {
  if (!isWord(tokens[0], "WITH")) return [];
  return tokens.flatMap((token, index) =>
    isWord(tokens[index + 1], "AS") && isMark(tokens[index + 2], "(") && /^(?:word|quoted)$/.test(token.kind)
      ? [token.text.toLowerCase()]
      : [],
  );
}

function kindOf(tokens: readonly SqlToken[], main: number): SqlKind {
  const first = tokens[main];
  const words = tokens.slice(main, main + 8).map(({ text }) => text);
  switch (first?.kind === "word" ? first.text : "") {
    case "SELECT":
      return "select";
    case "INSERT":
    case "REPLACE":
      return "insert";
    case "UPDATE":
      return "update";
    case "DELETE":
      return "delete";
    case "MERGE":
      return "merge";
    case "TRUNCATE":
      return "truncate";
    case "ALTER":
      return words.includes("TABLE") ? "alter-table" : "other";
    case "DROP":
      return "drop";
    case "BEGIN":
    case "START":
      return "begin";
    case "COMMIT":
    case "ROLLBACK":
    case "END":
      return "commit";
    case "CREATE": {
      const what = words.find((word) => /^(?:TABLE|INDEX|VIEW|FUNCTION|TRIGGER|PROCEDURE|TYPE)$/.test(word));
      return what === "TABLE" ? "create-table" : what === "INDEX" ? "create-index" : "other";
    }
    default:
      return isMark(first, "(") && isWord(tokens[main + 1], "SELECT") ? "select" : "other";
  }
}

const fillers = new Set(
  "INTO FROM TABLE ONLY IF EXISTS NOT OR IGNORE REPLACE LOW_PRIORITY QUICK TEMP TEMPORARY UNLOGGED UNIQUE CONCURRENTLY OVERWRITE GLOBAL LOCAL COLUMN".split(
    " ",
  ),
);

function tableOf(tokens: readonly SqlToken[], main: number, kind: SqlKind): string | undefined {
  if (kind === "create-index") {
    const on = tokens.findIndex((token) => isWord(token, "ON"));
    return on < 0 ? undefined : nameAt(tokens, isWord(tokens[on + 1], "ONLY") ? on + 2 : on + 1);
  }
  if (!/^(?:insert|update|delete|truncate|create-table|alter-table|drop|merge)$/.test(kind)) return undefined;
  let index = main + 1;
  while (tokens[index]?.kind === "word" && fillers.has(tokens[index]?.text ?? "")) index++;
  // MySQL's DELETE t FROM t JOIN …
  const name = nameAt(tokens, index);
  return name === "" ? undefined : name;
}

const nameAt = (tokens: readonly SqlToken[], index: number): string =>
  nameText(readName(tokens.slice(index, index + 5)));

function whereOf(tokens: readonly SqlToken[], main: number): readonly SqlToken[] | undefined {
  let depth = 0;
  for (let index = main; index < tokens.length; index++) {
    const token = tokens[index];
    if (isMark(token, "(")) depth++;
    else if (isMark(token, ")")) depth--;
    else if (depth === 0 && isWord(token, "WHERE")) return tokens.slice(index + 1);
  }
  return undefined;
}
