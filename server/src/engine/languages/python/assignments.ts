/** Assignments in all their forms: plain, annotated, compound, `:=`, and the names of `with ... as` and `except ... as`. */
import type { Assign, Expression } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { childOfType, fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { isModuleLevel } from "./naming.ts";
import { typeOf } from "./types.ts";

function assignment(node: SyntaxNode, lowering: Lowering): Assign {
  const target = lowering.expressionOr(fieldOf(node, "left"), node);
  const written = fieldOf(node, "right");
  const annotation = fieldOf(node, "type");
  return {
    kind: "assign",
    ...lowering.at(node),
    target,
    ...(written ? { value: lowering.expression(written) } : {}),
    operator: "=",
    ...(annotation ? { declares: "annotated", ...typeOf(annotation, lowering) } : {}),
    exported: isExported(target, lowering),
  };
}

const isExported = (target: Expression, lowering: Lowering): boolean =>
  target.kind === "name" && !target.name.startsWith("_") && isModuleLevel(lowering);

const compound: ExpressionRule = (node, lowering) => ({
  kind: "assign",
  ...lowering.at(node),
  target: lowering.expressionOr(fieldOf(node, "left"), node),
  value: lowering.expressionOr(fieldOf(node, "right"), node),
  operator: fieldOf(node, "operator")?.type ?? "+=",
  exported: false,
});

const walrus: ExpressionRule = (node, lowering) => ({
  kind: "assign",
  ...lowering.at(node),
  target: lowering.expressionOr(fieldOf(node, "name"), node),
  value: lowering.expressionOr(fieldOf(node, "value"), node),
  operator: "=",
  exported: false,
});

/** The value and the name of `value as name`; a node without `as` is only a value. */
export function asPattern(node: SyntaxNode): { readonly value: SyntaxNode | undefined; readonly target?: SyntaxNode } {
  if (node.type !== "as_pattern") return { value: node };
  const alias = fieldOf(node, "alias") ?? childOfType(node, "as_pattern_target");
  const value = namedChildren(node).find((child) => child !== alias);
  const target = alias?.type === "as_pattern_target" ? (namedChildren(alias)[0] ?? alias) : alias;
  return target ? { value, target } : { value };
}

const asExpression: ExpressionRule = (node, lowering) => {
  const { value, target } = asPattern(node);
  return {
    kind: "assign",
    ...lowering.at(node),
    target: lowering.expressionOr(target, node),
    value: lowering.expressionOr(value, node),
    operator: "=",
    exported: false,
  };
};

export const assignmentRules: readonly (readonly [string, ExpressionRule])[] = [
  ["assignment", assignment],
  ["augmented_assignment", compound],
  ["named_expression", walrus],
  ["as_pattern", asExpression],
];
