/** Tells the expressions among the nodes of the code model. */
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

export const isExpression = (node: Statement): node is Expression => !statementOnly.has(node.kind);
