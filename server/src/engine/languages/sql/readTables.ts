/** The tables of a FROM clause with how they join. */
import { isMark, isWord, type SqlTable } from "./statement.ts";
import type { SqlToken } from "./tokens.ts";

const joinWords = new Set(
  "JOIN INNER LEFT RIGHT FULL CROSS OUTER NATURAL LATERAL STRAIGHT_JOIN SEMI ANTI ASOF".split(" "),
);

export function readTables(tokens: readonly SqlToken[]): SqlTable[] {
  const tables: SqlTable[] = [];
  let part: SqlToken[] = [];
  let join: SqlTable["join"];
  let joining: SqlToken[] = [];
  let depth = 0;
  const close = () => {
    const table = part.length > 0 ? tableOf(part, join) : undefined;
    if (table) tables.push(table);
    part = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (isMark(token, "(")) depth++;
    if (isMark(token, ")")) depth--;
    if (depth === 0 && isMark(token, ",") && !afterCondition(part)) {
      close();
      join = ",";
    } else if (
      (depth === 0 && token.kind === "word" && joinWords.has(token.text) && !isMark(tokens[index + 1], "(")) ||
      (depth === 0 && isWord(token, "JOIN", "LATERAL"))
    ) {
      if (part.length > 0) close();
      joining.push(token);
      continue;
    } else part.push(token);
    if (joining.length > 0) {
      join = flavourOf(joining);
      joining = [];
    }
  }
  close();
  return tables;
}

const afterCondition = (part: readonly SqlToken[]): boolean => part.some((token) => isWord(token, "ON"));

function flavourOf(words: readonly SqlToken[]): SqlTable["join"] {
  const has = (word: string) => words.some((token) => token.text === word);
  if (has("CROSS") || has("LATERAL")) return "cross";
  if (has("LEFT") || has("SEMI") || has("ANTI")) return "left";
  if (has("RIGHT")) return "right";
  // NATURAL joins have their condition in the names.
  return has("FULL") || has("NATURAL") ? "full" : "inner";
}

function tableOf(part: readonly SqlToken[], join: SqlTable["join"]): SqlTable {
  const first = part[0];
  const on = part.findIndex((token) => isWord(token, "ON", "USING"));
  const head = on < 0 ? part : part.slice(0, on);
  const name = readName(head);
  const rest = head.slice(name.length).filter((token) => !isWord(token, "AS"));
  const alias = rest[0] && /^(?:word|quoted)$/.test(rest[0].kind) ? rest[0].text.toLowerCase() : undefined;
  const derived = name.length === 0 || isMark(head[name.length], "(");
  return {
    name: nameText(name),
    ...(alias === undefined ? {} : { alias }),
    ...(join === undefined ? {} : { join }),
    condition: on < 0 ? [] : part.slice(on + 1),
    derived,
    span: { start: first?.start ?? 0, end: part.at(-1)?.end ?? 0 },
  };
}

/** `schema.table`: a run of names and dots. */
export function readName(tokens: readonly SqlToken[]): readonly SqlToken[] {
  let length = 0;
  while (length < tokens.length) {
    const token = tokens[length];
    if (length % 2 === 0 ? !token || !/^(?:word|quoted|hole)$/.test(token.kind) : !isMark(token, ".")) break;
    length++;
  }
  return tokens.slice(0, length % 2 === 0 ? Math.max(0, length - 1) : length);
}

export const nameText = (tokens: readonly SqlToken[]): string =>
  tokens
    .map(({ kind, text }) => (kind === "hole" ? "?" : text))
    .join("")
    .toLowerCase();
