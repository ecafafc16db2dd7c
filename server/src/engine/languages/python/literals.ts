/** Numbers, True, False, None. */
import type { NumberLiteral } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import type { SyntaxNode } from "../syntax.ts";

/** An imaginary number counts as its size; Python 2's `0777` and `10L` are read as it did. */
function number(node: SyntaxNode, lowering: Lowering): NumberLiteral {
  const digits = lowering.text(node).replace(/_/g, "").toLowerCase().replace(/[lj]$/, "");
  const value = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
  return { kind: "number", ...lowering.at(node), value };
}

const truth: ExpressionRule = (node, lowering) => ({
  kind: "boolean",
  ...lowering.at(node),
  value: node.type === "true",
});

export const literalRules: readonly (readonly [string, ExpressionRule])[] = [
  ["integer", number],
  ["float", number],
  ["true", truth],
  ["false", truth],
  ["none", (node, lowering) => ({ kind: "null", ...lowering.at(node) })],
];
