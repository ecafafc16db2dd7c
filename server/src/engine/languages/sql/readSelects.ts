/** The SELECT blocks of a statement: items, tables, condition, limit, and what each is used for. */

import { readTables } from "./readTables.ts";
import { isMark, isWord, type SqlSelect } from "./statement.ts";
import type { SqlToken } from "./tokens.ts";

const clauseWords = new Set(
  "FROM WHERE GROUP HAVING ORDER LIMIT OFFSET FETCH UNION INTERSECT EXCEPT MINUS FOR WINDOW INTO QUALIFY RETURNING ON".split(
    " ",
  ),
);

export function readSelects(tokens: readonly SqlToken[]): SqlSelect[] {
  return tokens.flatMap((token, index) => (isWord(token, "SELECT") ? [readSelect(tokens, index)] : []));
}

function readSelect(tokens: readonly SqlToken[], start: number): SqlSelect {
  const end = endOf(tokens, start);
  const clauses = splitClauses(tokens.slice(start + 1, end));
  const items = clauses.get("") ?? [];
  const isDistinct = isWord(items[0], "DISTINCT");
  const star = starOf(items);
  const last = tokens[end - 1] ?? tokens[start];
  return {
    span: { start: tokens[start]?.start ?? 0, end: last?.end ?? 0 },
    place: placeOf(tokens, start),
    items,
    ...(star ? { star: { start: star.start, end: star.end } } : {}),
    tables: readTables(clauses.get("FROM") ?? []),
    where: clauses.get("WHERE") ?? [],
    hasGroupBy: clauses.has("GROUP"),
    hasLimit:
      clauses.has("LIMIT") ||
      clauses.has("FETCH") ||
      isWord(items[0], "TOP") ||
      isWord(items[1], "TOP") ||
      hasRowNumber(clauses),
    isDistinct,
    isAggregate: !clauses.has("GROUP") && isAggregateList(items),
    isCombined:
      ["UNION", "INTERSECT", "EXCEPT", "MINUS"].some((word) => clauses.has(word)) || followsSetOperator(tokens, start),
    locks: isWord((clauses.get("FOR") ?? [])[0], "UPDATE", "SHARE", "NO"),
  };
}

/** Oracle's way to bound rows. */
const hasRowNumber = (clauses: ReadonlyMap<string, readonly SqlToken[]>): boolean =>
  (clauses.get("WHERE") ?? []).some((token) => isWord(token, "ROWNUM"));

const followsSetOperator = (tokens: readonly SqlToken[], start: number): boolean =>
  isWord(tokens[start - 1], "UNION", "ALL", "INTERSECT", "EXCEPT", "MINUS");

/** A block ends at the parenthesis around it. */
function endOf(tokens: readonly SqlToken[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index++) {
    if (isMark(tokens[index], "(")) depth++;
    else if (isMark(tokens[index], ")") && depth-- === 0) return index;
    else if (depth === 0 && index > start && isWord(tokens[index], "SELECT") && !isMark(tokens[index - 1], "("))
      return index;
  }
  return tokens.length;
}

/** Tokens by the clause word before them, at the block's own depth. */
function splitClauses(tokens: readonly SqlToken[]): Map<string, SqlToken[]> {
  const clauses = new Map<string, SqlToken[]>([["", []]]);
  let current = "";
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (isMark(token, "(")) depth++;
    if (isMark(token, ")")) depth--;
    const opens = depth === 0 && token.kind === "word" && isClause(tokens, index);
    if (opens && !(token.text === "ON" && current !== "") && !isDistinctOn(tokens, index)) {
      if (token.text === "FROM" && isWord(tokens[index - 1], "DISTINCT")) clauses.get(current)?.push(token);
      else {
        current = token.text;
        if (!clauses.has(current)) clauses.set(current, []);
      }
    } else clauses.get(current)?.push(token);
  }
  return clauses;
}

/** A table may be called `Order` or `Group`: those open a clause only before BY. */
function isClause(tokens: readonly SqlToken[], index: number): boolean {
  const token = tokens[index];
  if (!token || !clauseWords.has(token.text) || isMark(tokens[index - 1], ".")) return false;
  return !isWord(token, "ORDER", "GROUP") || isWord(tokens[index + 1], "BY", "SIBLINGS", "ALL");
}

const isDistinctOn = (tokens: readonly SqlToken[], index: number): boolean =>
  isWord(tokens[index], "ON") && isWord(tokens[index - 1], "DISTINCT");

/** `*` that is an item: after SELECT, a comma, DISTINCT or `t.`; not a product, not count(*). */
function starOf(items: readonly SqlToken[]): SqlToken | undefined {
  let depth = 0;
  for (const [index, token] of items.entries()) {
    if (isMark(token, "(")) depth++;
    else if (isMark(token, ")")) depth--;
    else if (depth === 0 && isMark(token, "*") && startsItem(items, index) && endsItem(items[index + 1])) return token;
  }
  return undefined;
}

function startsItem(items: readonly SqlToken[], index: number): boolean {
  const before = items[index - 1];
  if (!before || isMark(before, ",") || isMark(before, ".") || isWord(before, "DISTINCT", "ALL")) return true;
  if (before.kind === "number") return isWord(items[index - 2], "TOP");
  return isMark(before, ")") && items.slice(0, index).some((token) => isWord(token, "ON", "TOP"));
}

const endsItem = (after: SqlToken | undefined): boolean =>
  !after || isMark(after, ",") || isWord(after, "EXCEPT", "EXCLUDE");

const aggregates = new Set(
  "COUNT SUM AVG MIN MAX STRING_AGG ARRAY_AGG JSON_AGG JSONB_AGG GROUP_CONCAT BOOL_OR BOOL_AND EXISTS STDDEV VARIANCE APPROX_COUNT_DISTINCT COUNT_IF COALESCE ROUND".split(
    " ",
  ),
);

/** Every item is an aggregate call, perhaps within COALESCE or ROUND; no window. */
function isAggregateList(items: readonly SqlToken[]): boolean {
  if (items.length === 0 || items.some((token) => isWord(token, "OVER"))) return false;
  let depth = 0;
  let opensItem = true;
  let real = false;
  for (const token of items) {
    if (depth === 0 && opensItem) {
      if (token.kind !== "word" || !aggregates.has(token.text)) return false;
      opensItem = false;
    }
    real ||= token.kind === "word" && aggregates.has(token.text) && !/^(?:COALESCE|ROUND)$/.test(token.text);
    if (isMark(token, "(")) depth++;
    else if (isMark(token, ")")) depth--;
    else if (depth === 0 && isMark(token, ",")) opensItem = true;
  }
  return real;
}

function placeOf(tokens: readonly SqlToken[], start: number): SqlSelect["place"] {
  let index = start - 1;
  while (index >= 0 && isMark(tokens[index], "(")) index--;
  const opened = index < start - 1;
  const before = tokens[index];
  if (!opened) return isWord(before, "ALL", "UNION") || !before ? "statement" : placeWithout(tokens, start);
  if (isWord(before, "EXISTS")) return "exists";
  if (isWord(before, "IN")) return isWord(tokens[index - 1], "NOT") ? "not in" : "in";
  if (isWord(before, "ANY", "ALL", "SOME")) return "in";
  if (isWord(before, "AS", "MATERIALIZED")) return "cte";
  if (isWord(before, "FROM", "JOIN", "LATERAL", "USING") || isMark(before, ",")) return "from";
  return before ? "scalar" : "statement";
}

/** Not in parentheses: the query of an INSERT or CREATE … AS, or the last of a WITH. */
function placeWithout(tokens: readonly SqlToken[], start: number): SqlSelect["place"] {
  const head = tokens.slice(0, start);
  if (head.some((token) => isWord(token, "INSERT", "CREATE", "REPLACE"))) return "insert";
  return "statement";
}
