/** The writes of one function in their order, and the first two that belong together. */
import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Call } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { ancestorOf, enclosingCatch, enclosingFunction, isInside, statementOf } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { accessAt } from "./access.ts";
import { holdsTransaction, transactionAround } from "./transactions.ts";

interface Write {
  readonly call: Call;
  readonly entity: string;
  readonly what: "insert" | "update" | "delete" | "other";
  readonly text: string;
}

export interface WritePair {
  readonly first: Call;
  readonly second: Call;
  /** The second is a commit between writes. */
  readonly commit: boolean;
}

export function dependentWrites(declared: FunctionNode, review: Review): WritePair | undefined {
  // A callback is read with the function around it, unless it is a handler of its own.
  if (declared.name === "" && enclosingFunction(declared) && !review.entries.has(declared)) return undefined;
  if (!declared.body || isSetUp(declared)) return undefined;
  const calls = callsOf(declared.body);
  const committed = severalCommits(calls, review);
  if (committed) return committed;
  if (holdsTransaction(declared, review)) return undefined;
  const writes = calls.flatMap((call) => writeAt(call, review));
  for (const [index, second] of writes.entries()) {
    for (const first of writes.slice(0, index)) {
      if (belongTogether(first, second) && runsAfter(first.call, second.call))
        return { first: first.call, second: second.call, commit: false };
    }
  }
  return undefined;
}

const isSetUp = ({ name }: FunctionNode): boolean =>
  /seed|migrat|fixture|bootstrap|set_?up|tear_?down|reset|init(?:ial)?|import|sync|backfill|^up$|^down$/i.test(name);

/** Calls of the body in source order; functions inside run at another time, but for immediate callbacks. */
function callsOf(body: CodeNode): Call[] {
  const calls: Call[] = [];
  const visit = (node: CodeNode): void => {
    if (node.kind === "function" && node.name !== "") return;
    if (node.kind === "class") return;
    forEachChild(node, visit);
    if (node.kind === "call") calls.push(node);
  };
  visit(body);
  return calls;
}

/** Side records whose loss leaves the business data whole. */
const sideRecords =
  /log|audit|event|metric|history|notif|session|token|cache|outbox|analytics|activity|view|visit|telemetry|job/i;

function writeAt(call: Call, review: Review): Write[] {
  const text = review.textOf(call);
  const saved = savedRecord(call, review);
  if (saved) return sideRecords.test(saved) ? [] : [{ call, entity: saved, what: "update", text }];
  const access = accessAt(call, review);
  if (access?.kind !== "write" || access.roles.has("db.transaction")) return [];
  if (isUnitOfWork(call, review) || sideRecords.test(access.entity) || access.entity === "" || isHeld(call, review))
    return [];
  const { roles, sql } = access;
  const kind = sql[0]?.kind;
  const what =
    roles.has("db.insert") || kind === "insert"
      ? "insert"
      : roles.has("db.delete") || kind === "delete"
        ? "delete"
        : roles.has("db.update") || kind === "update"
          ? "update"
          : "other";
  return [{ call, entity: access.entity, what, text }];
}

/** Drivers and units of work that open a transaction by themselves and commit once. */
function isUnitOfWork(call: Call, review: Review): boolean {
  const name = review.nameOf(call) ?? "";
  return (
    /^(?:sqlalchemy\.|dbapi\.|convention\.python\.|sqlmodel\.|jakarta\.persistence\.)/.test(name) ||
    /^(?:java\.sql\.)/.test(name)
  );
}

/** On a transaction's own handle: `tx.order.create`, `tx.Exec`. */
function isHeld(call: Call, review: Review): boolean {
  if (transactionAround(call, review)) return true;
  return /^(?:this\.|self\.)?(?:tx|trx|txn|t|transaction|queryRunner|manager|qr)\b/.test(review.textOf(call.callee));
}

/** `account.save()` of a record that was read or made from a model before. */
function savedRecord(call: Call, review: Review): string | undefined {
  const { callee } = call;
  if (callee.kind !== "member" || callee.property !== "save" || callee.object.kind !== "name") return undefined;
  const found = review.resolver.bindings.lookup(callee.object.name, callee.object);
  const only = found.length === 1 ? found[0] : undefined;
  if (only?.kind !== "value") return undefined;
  const value = only.value.kind === "await" ? only.value.value : only.value;
  if (value.kind !== "call" || isHeld(call, review)) return undefined;
  // `const order = new Order(…); await order.save()` of a model of another file.
  if (value.isNew && call.parent?.kind === "await") return callee.object.name;
  const read = review.fact(value)?.roles?.some((role) => role === "db.query" || role === "db.lock");
  return read && accessAt(value, review)?.kind === "query" ? callee.object.name : undefined;
}

/** Different entities, or two updates of one kind with different values (a transfer). */
function belongTogether(first: Write, second: Write): boolean {
  if (first.entity !== second.entity) return true;
  return first.what === "update" && second.what === "update" && first.text !== second.text;
}

/** The second runs whenever the first has run: not in the other branch, nor in the catch that undoes it. */
function runsAfter(first: Call, second: Call): boolean {
  if (enclosingCatch(first) || enclosingCatch(second)) return false;
  const before = statementOf(first);
  const block = before.parent;
  if (before === statementOf(second) && ancestorOf(first, "conditional")) return false;
  if (block && !isInside(second, block)) return false;
  const branch = ancestorOf(second, "if", block);
  if (branch && isInside(branch, block ?? branch) && isInside(first, branch)) return false;
  return !returnsBetween(before, second);
}

/** `if (…) { first; return }`: what follows the block is another path. */
function returnsBetween(before: CodeNode, second: Call): boolean {
  const { parent } = before;
  if (parent?.kind !== "block" || before.kind === "return")
    return before.kind === "return" && !isInside(second, before);
  const at = parent.statements.indexOf(before);
  const end = parent.statements.findIndex((statement) => isInside(second, statement));
  return parent.statements
    .slice(at, end < 0 ? undefined : end)
    .some(({ kind }) => kind === "return" || kind === "throw");
}

/** `add; commit; add; commit` in one function, not in a loop or in branches. */
function severalCommits(calls: readonly Call[], review: Review): WritePair | undefined {
  const commits = calls.filter(
    (call) =>
      review.hasRole(call, "db.commit") && /^sqlalchemy|^convention\.python|^dbapi/.test(review.nameOf(call) ?? ""),
  );
  const [first, second] = commits;
  if (!first || !second || commits.length > 3) return undefined;
  const block = statementOf(first).parent;
  if (
    !block ||
    statementOf(second).parent !== block ||
    block.kind !== "block" ||
    returnsBetween(statementOf(first), second)
  )
    return undefined;
  const statements = block.statements.slice(
    block.statements.indexOf(statementOf(first)) + 1,
    block.statements.indexOf(statementOf(second)),
  );
  const writesBetween = statements.some((statement) =>
    /\.(?:add|add_all|merge|delete|execute|update)\(|\b\w+\.\w+\s*[-+]?=(?!=)/.test(review.textOf(statement)),
  );
  return writesBetween ? { first: first, second: first, commit: true } : undefined;
}
