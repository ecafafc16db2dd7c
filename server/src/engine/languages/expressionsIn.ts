/** The expressions in a statement, for places where only expressions can stand. */
import { forEachChild } from "../model/code/children.ts";
import type { Expression } from "../model/code/expressions.ts";
import type { NodeKind } from "../model/code/node.ts";
import type { Statement } from "../model/code/statements.ts";

const statementOnly: ReadonlySet<NodeKind> = new Set<Exclude<NodeKind, Expression["kind"]>>([
  "block",
  "return",
  "throw",
  "jump",
  "if",
  "loop",
  "try",
  "catch",
  "with",
  "switch",
  "case",
  "deferred",
  "assert",
  "import",
]);

const isExpression = (node: Statement): node is Expression => !statementOnly.has(node.kind);

/** A statement that is an expression is its own; of any other, the nearest expressions below it. */
export function expressionsIn(statement: Statement): Expression[] {
  if (isExpression(statement)) return [statement];
  const found: Expression[] = [];
  forEachChild(statement, (child) => found.push(...expressionsIn(child)));
  return found;
}
