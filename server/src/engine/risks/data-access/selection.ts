/** What a read is narrowed to: one row by a unique key, a given list of keys, the rows of an owner, or nothing. */

import { isMark, isWord } from "../../languages/sql/statement.ts";
import type { SqlToken } from "../../languages/sql/tokens.ts";
import type { Review } from "../../review/review.ts";
import { type Access, hasOption } from "./access.ts";

const unique =
  /^(?:_?id|pk|uuid|guid|email|slug|username|token|sku|isbn|hash|key|code|phone|phone_number|stripe_id|external_id)$/i;

/** Equality with a unique column, or a list of keys that the caller gives. */
export function readsOneRow(access: Access, review: Review): boolean {
  const [statement] = access.sql;
  if (statement)
    return statement.selects.some(
      ({ where, place }) => place === "statement" && (hasUniqueEquality(where) || hasGivenList(where)),
    );
  const text = access.calls
    .map((call) => call.args.map(({ name, value }) => `${name ?? ""}=${review.textOf(value)}`).join(" "))
    .join(" ");
  if (/\bin_\(|__in=|\bin:|\$in\b|\bIn\(|\binArray\(/.test(text)) return true;
  return access.calls.some((call) =>
    call.args.some(({ name, value }) => {
      if (name !== undefined && unique.test(name)) return true;
      const source = review.textOf(value);
      return /(?:\.|\b)(?:id|pk|uuid|email|slug|username|token)\s*==|(?:^|[{,\s])(?:id|_id|uuid|email|slug|username|token)\s*[:,}]|["'](?:_?id|email|slug|username)["']\s*:|^["'`](?:id|email|slug|username)\s*=|\beq\(\w+\.(?:id|email|slug|username),/.test(
        source,
      );
    }),
  );
}

/** Any condition at all. */
export function narrows(access: Access, _review: Review): boolean {
  const [statement] = access.sql;
  if (statement) return statement.selects.some(({ where, place }) => place === "statement" && where.length > 0);
  if (access.roles.has("db.where")) return true;
  return access.calls.some((call) => {
    if (hasOption(call, /^(?:where|filter)$/) === "yes") return true;
    const [first] = call.args;
    // Mongo's filter.
    return (
      /^(?:find|Find)$/.test(call.callee.kind === "member" ? call.callee.property : "") &&
      first?.value.kind === "map" &&
      first.value.entries.length > 0 &&
      !first.value.entries.some(({ name }) => /^(?:where|order|relations|select)$/.test(name ?? ""))
    );
  });
}

function hasUniqueEquality(where: readonly SqlToken[]): boolean {
  if (where.some((token) => isWord(token, "OR"))) return false;
  return where.some(
    (token, index) =>
      (token.kind === "word" || token.kind === "quoted") && unique.test(token.text) && isMark(where[index + 1], "="),
  );
}

const hasGivenList = (where: readonly SqlToken[]): boolean =>
  where.some(
    (token, index) =>
      isWord(token, "IN", "ANY") &&
      isMark(where[index + 1], "(") &&
      !isWord(where[index + 2], "SELECT") &&
      !isWord(where[index - 1], "NOT") &&
      where[index + 2]?.kind !== "string",
  );
