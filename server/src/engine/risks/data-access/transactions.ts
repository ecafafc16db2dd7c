/** Which transaction a node runs in: a block, a callback, an annotation, a handle it was given, a begin before it. */
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Expression } from "../../model/code/expressions.ts";
import { type CodeNode, spanOf } from "../../model/code/node.ts";
import type { Review } from "../../review/review.ts";

/** The node that opens it; undefined when none is seen. */
export function transactionAround(node: CodeNode, review: Review): CodeNode | undefined {
  let child: CodeNode = node;
  for (let current = node.parent; current; current = current.parent) {
    if (current.kind === "with" && child === current.body && current.items.some(({ value }) => opens(value, review)))
      return current;
    if (current.kind === "call" && child !== current.callee && opens(current, review)) return current;
    if (current.kind === "function" && isAnnotated(current, review)) return current;
    child = current;
  }
  return undefined;
}

/** A call with the role, or `with conn.transaction()`, `with transaction.atomic` and SQLAlchemy's `Session.begin`. */
function opens(value: Expression, review: Review): boolean {
  const inner = value.kind === "await" ? value.value : value;
  if (inner.kind !== "call") return review.resolver.factOf(inner)?.roles?.includes("db.transaction") ?? false;
  if (review.hasRole(inner, "db.transaction")) return true;
  const name = inner.callee.kind === "member" ? inner.callee.property : "";
  return /^(?:\$?transaction|withTransaction|atomic|runInTransaction|transactional|inTransaction|in_transaction|begin_nested|RunInTx|WithTx|InTx)$/.test(
    name,
  );
}

/** `@transaction.atomic`, `@Transactional` on the method or its class. */
export function isAnnotated(declared: FunctionNode, review: Review): boolean {
  const owner = declared.parent?.kind === "class" ? declared.parent.decorators : [];
  return [...declared.decorators, ...owner].some(({ expression }) => {
    if (review.resolver.factOf(expression)?.roles?.includes("db.transaction")) return true;
    return /\b(?:[Tt]ransactional|atomic|transaction)\b/.test(review.textOf(expression));
  });
}

const handles =
  /^_?(?:tx|trx|txn|transaction|dbTx|sqlTx|uow|unit_of_work|unitOfWork|queryRunner|qr|manager|entityManager|transactionalEntityManager|clientSession|mongoSession)$/i;

/** The function is given an open transaction, or begins one itself. */
export function holdsTransaction(declared: FunctionNode, review: Review): boolean {
  if (
    declared.parameters.some(
      ({ name, type }) =>
        handles.test(name) || /\b(?:Tx|Transaction\w*|EntityManager|ClientSession)\b/.test(type?.text ?? ""),
    )
  )
    return true;
  if (isAnnotated(declared, review)) return true;
  if (!declared.body) return false;
  const { start, end } = spanOf(declared.body);
  const text = review.document.text.slice(start, end);
  return /\b(?:BEGIN|START TRANSACTION|COMMIT)\b|\.(?:begin|Begin|BeginTx|Beginx|BeginTxx|MustBegin|beginTransaction|startTransaction|start_transaction|setAutoCommit|\$?transaction|withTransaction|atomic|savepoint)\s*\(|\btransaction\s*[:=,}]|\bsession\s*[,}]|\{\s*session\b|\bsession:/.test(
    text,
  );
}
