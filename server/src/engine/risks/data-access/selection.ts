/** What a read is narrowed to: one row by a unique key, a given list of keys, the rows of an owner, or nothing. */

import { isMark, isWord } from "../../languages/sql/statement.ts";
import type { SqlToken } from "../../languages/sql/tokens.ts";
import type { Call } from "../../model/code/expressions.ts";
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

const owners = /user|owner|author|customer|tenant|account|parent|member|_id\b|Id\b|\bpk\b|\bfk\b/;

/** Any condition at all, and whether it picks the rows of one owner. */
export function narrows(access: Access, review: Review): "owner" | "other" | undefined {
  const condition = conditionOf(access, review);
  if (condition === undefined) return undefined;
  return owners.test(condition) ? "owner" : "other";
}

/** Text of what narrows the rows. */
function conditionOf({ sql, calls }: Access, review: Review): string | undefined {
  const [statement] = sql;
  if (statement) {
    const block = statement.selects.find(({ where, place }) => place === "statement" && where.length > 0);
    return block?.where.map(({ text }) => text.toLowerCase()).join(" ");
  }
  const narrowing = calls.filter(
    (call) =>
      review.hasRole(call, "db.where") || hasOption(call, /^(?:where|filter)$/) === "yes" || hasMongoFilter(call),
  );
  if (narrowing.length === 0) return undefined;
  return narrowing
    .map((call) => call.args.map(({ name, value }) => `${name ?? ""} ${review.textOf(value)}`).join(" "))
    .join(" ");
}

function hasMongoFilter(call: Call): boolean {
  const [first] = call.args;
  if (!/^(?:find|Find)$/.test(call.callee.kind === "member" ? call.callee.property : "")) return false;
  return (
    first?.value.kind === "map" &&
    first.value.entries.length > 0 &&
    !first.value.entries.some(({ name }) => /^(?:where|order|relations|select)$/.test(name ?? ""))
  );
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
