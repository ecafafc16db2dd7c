/** A number that is read, changed in memory and written back: two at once, and one change is lost. */
import type { Assign, Call, Expression } from "../../model/code/expressions.ts";
import { type CodeNode, spanOf } from "../../model/code/node.ts";
import { enclosingFunction, isInside } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accessAt } from "./access.ts";
import { examples } from "./examples/lost-update.ts";

export default defineRisk({
  meta: {
    id: "lost-update",
    family: "data-access",
    title: "Read, changed in memory, written back",
    severity: "error",
    languages: ["python", "ecmascript"],
    messages: {
      update: {
        what: "{field} is read, changed in memory and written back without a lock or version check.",
        why: "Two requests read the same value, both add to it, and the second write wipes out the first: a balance is wrong, the last piece is sold twice. It never shows on a laptop and shows every day under load; a transaction alone does not prevent it at the usual isolation level.",
        next: "Let the database compute ({sketch}), read with a row lock, or write only if the version is still the one you read.",
      },
    },
  },
  detect: {
    assign(node, review) {
      const field = changedField(node, review);
      return field === undefined ? undefined : report(node, field, review);
    },
    call: (call, review) => writtenBack(call, review),
  },
  examples,
});

const sketches: Readonly<Record<string, string>> = {
  python:
    '`update(balance=F("balance") - amount)`, `SET balance = balance - :amount WHERE balance >= :amount`, `select_for_update()`',
  ecmascript: "`{ decrement: amount }`, `$inc`, `SET balance = balance - $1 WHERE balance >= $1`",
};

const report = (at: CodeNode, field: string, review: Review): Report<"update"> => ({
  message: "update",
  at,
  values: { field, sketch: sketches[review.knowledge.language] ?? "" },
  confidence: "medium",
});

/** Amounts that several requests change: money, stock, counters. */
const shared =
  /(?:balance|stock|quantity|inventory|credit|points|seats?|available|remaining|count(?:er)?|views?|likes?|votes?|score|amount|usage|quota|total|sold|used|attempts|tickets|capacity|downloads|version)/i;

/** `account.balance -= amount` or `a.balance = a.balance - x`, of a record read from the database, saved afterwards. */
function changedField({ target, operator, value }: Assign, review: Review): string | undefined {
  if (target.kind !== "member" || target.object.kind !== "name" || !shared.test(target.property) || !value)
    return undefined;
  const own = review.textOf(target);
  const adds =
    operator === "+=" ||
    operator === "-=" ||
    (operator === "=" &&
      value.kind === "binary" &&
      /^[-+]$/.test(value.operator) &&
      [value.left, value.right].some((side) => review.textOf(side) === own));
  if (!adds || /\bF\(/.test(review.textOf(value))) return undefined;
  const record = target.object;
  const read = recordRead(record, review);
  if (!read || !isSaved(record.name, target, review) || isLocked(read, review)) return undefined;
  return own;
}

/** The query that a name comes from. */
function recordRead(record: Expression & { kind: "name" }, review: Review): Call | undefined {
  const found = review.resolver.bindings.lookup(record.name, record);
  const only = found.length === 1 ? found[0] : undefined;
  const value = only?.kind === "value" ? (only.value.kind === "await" ? only.value.value : only.value) : undefined;
  const call = value?.kind === "call" ? value : undefined;
  if (!call) return undefined;
  if (accessAt(call, review)?.kind === "query") return call;
  // A chain that goes on behind the read: `.lean()`, `.scalar_one()`.
  return call.callee.kind === "member" &&
    call.callee.object.kind === "call" &&
    accessAt(call.callee.object, review)?.kind === "query"
    ? call
    : undefined;
}

/** `record.save()`, `session.commit()`, `repository.save(record)` after the change, in the same function. */
function isSaved(name: string, at: CodeNode, review: Review): boolean {
  const body = enclosingFunction(at)?.body;
  const end = body ? spanOf(body).end : review.document.text.length;
  const after = review.document.text.slice(spanOf(at).end, end);
  return new RegExp(
    `\\b${name}\\.(?:save|asave)\\(|\\.(?:commit|flush)\\(\\)|\\.(?:save|update|merge|put)\\(\\s*${name}\\b`,
  ).test(after);
}

/** A row lock, a version column, an atomic filter in the write, or one writer at a time. */
function isLocked(read: Call, review: Review): boolean {
  const body = enclosingFunction(read)?.body;
  const span = body ? spanOf(body) : { start: 0, end: review.document.text.length };
  const text = review.document.text.slice(span.start, span.end);
  return /for_?update|forUpdate|with_for_update|select_for_update|FOR UPDATE|pessimistic|optimistic|\block\b|[lL]ock\(|LOCK|mutex|version|serializable|isolation/i.test(
    text.replace(/\b(?:clock|block)\w*/gi, ""),
  );
}

/** `update({ data: { stock: product.stock - n } })`, `"UPDATE … SET stock = $1", [product.stock - n]`. */
function writtenBack(call: Call, review: Review): Report<"update"> | undefined {
  const access = accessAt(call, review);
  if (access?.kind !== "write" || access.roles.has("db.insert")) return undefined;
  if (access.sql.length > 0 && access.sql.every(({ kind }) => kind !== "update")) return undefined;
  for (const node of review.model.all("binary")) {
    if (!/^[-+]$/.test(node.operator) || !isInside(node, call)) continue;
    const { left } = node;
    const field = left.kind === "member" || left.kind === "index" ? left : undefined;
    const root = field?.object.kind === "name" ? field.object : undefined;
    if (!field || !root || !shared.test(review.textOf(field))) continue;
    const read = rowsOf(root, review);
    if (!read || isLocked(read, review)) continue;
    return report(call, review.textOf(field), review);
  }
  return undefined;
}

/** The read a name comes from, also through `rows[0]` and destructuring. */
function rowsOf(root: Expression & { kind: "name" }, review: Review, depth = 0): Call | undefined {
  if (depth > 3) return undefined;
  const direct = recordRead(root, review);
  if (direct) return direct;
  const found = review.resolver.bindings.lookup(root.name, root);
  const only = found.length === 1 ? found[0] : undefined;
  let value: Expression | undefined =
    only?.kind === "value" ? only.value : only?.kind === "part" && !only.element ? only.of : undefined;
  while (value && (value.kind === "await" || value.kind === "member" || value.kind === "index"))
    value = value.kind === "await" ? value.value : value.object;
  if (value?.kind === "call") {
    if (accessAt(value, review)?.kind === "query") return value;
    const receiver = value.callee.kind === "member" ? value.callee.object : undefined;
    return value.callee.kind === "member" && value.callee.property === "fetchone" && receiver?.kind === "name"
      ? value
      : undefined;
  }
  return value?.kind === "name" && value.name !== root.name ? rowsOf(value, review, depth + 1) : undefined;
}
