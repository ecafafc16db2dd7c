/** Go's ways to drop an error: an empty `if err != nil`, and `_` in its place. */
import type { Role } from "../../knowledge/library.ts";
import type { Assign, Call, Expression } from "../../model/code/expressions.ts";
import type { If } from "../../model/code/statements.ts";
import type { Review } from "../../review/review.ts";

/** `if err != nil {}`: asked, and nothing done. */
export function isEmptyErrorBranch(branch: If): boolean {
  if (branch.then.statements.length > 0 || branch.otherwise || branch.test.kind !== "binary") return false;
  const { operator, left, right } = branch.test;
  return operator === "!=" && right.kind === "null" && left.kind === "name" && /^(?:err|e)$|Err$/i.test(left.name);
}

/** What goes wrong unseen when the error of such a call is dropped. */
const matters: readonly Role[] = [
  "db.query",
  "db.write",
  "db.commit",
  "db.transaction",
  "db.connect",
  "http.call",
  "rpc.call",
  "queue.publish",
  "mail.send",
  "payment.charge",
  "file.open",
  "file.write",
  "file.read",
  "serialise.load",
];

/** The call whose error is given to `_`: `_ = save()`, `rows, _ := db.Query(...)`. */
export function callWithDroppedError(assign: Assign, review: Review): Call | undefined {
  const call = assign.value;
  if (call?.kind !== "call" || !isBlank(errorTarget(assign.target))) return undefined;
  if (review.hasRole(call, ...matters)) return call;
  // A number the caller wrote: whatever is no number becomes zero.
  const isParsed = review.hasRole(call, "validate") && assign.target.kind === "list";
  const text = isParsed ? review.positional(call, 0) : undefined;
  return text && review.flow.requestText(text) ? call : undefined;
}

const errorTarget = (target: Expression): Expression | undefined =>
  target.kind === "list" ? target.elements.at(-1) : target;

const isBlank = (target: Expression | undefined): boolean => target?.kind === "name" && target.name === "_";
