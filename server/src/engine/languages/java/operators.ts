/** Operators and assignments. */
import type { Assign, Binary, Expression } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { childOfType, fieldOf, type SyntaxNode } from "../syntax.ts";
import { binaryOperators, inner } from "./expressions.ts";
import { lowerType } from "./types.ts";

const binary: ExpressionRule = (node, lowering) => {
  const operator = fieldOf(node, "operator")?.type ?? "";
  return {
    kind: "binary",
    ...lowering.at(node),
    operator: binaryOperators[operator] ?? operator,
    left: lowering.expressionOr(fieldOf(node, "left"), node),
    right: lowering.expressionOr(fieldOf(node, "right"), node),
  };
};

/** `o instanceof String s` also assigns. */
function instanceOf(node: SyntaxNode, lowering: Lowering): Binary {
  const left = fieldOf(node, "left");
  const right = fieldOf(node, "right") ?? fieldOf(node, "pattern");
  const variable = fieldOf(node, "name");
  const value = lowering.expressionOr(left, node);
  const tested = variable && right ? typedAlias(variable, right, value, lowering) : value;
  return {
    kind: "binary",
    ...lowering.at(node),
    operator: "instanceof",
    left: tested,
    right: lowering.expressionOr(right, node),
  };
}

function typedAlias(variable: SyntaxNode, type: SyntaxNode, value: Expression, lowering: Lowering): Assign {
  const span = { unit: lowering.unit, from: value.from, to: variable.to };
  const target = lowering.name(variable);
  return {
    kind: "assign",
    ...span,
    target,
    value,
    operator: "=",
    declares: "local",
    type: lowerType(type, lowering),
    exported: false,
  };
}

const unary: ExpressionRule = (node, lowering) => {
  const operator = fieldOf(node, "operator")?.type ?? (childOfType(node, "++") ? "++" : "--");
  const operand = lowering.expressionOr(fieldOf(node, "operand") ?? inner(node), node);
  return { kind: "unary", ...lowering.at(node), operator: operator === "!" ? "not" : operator, operand };
};

const conditional: ExpressionRule = (node, lowering) => ({
  kind: "conditional",
  ...lowering.at(node),
  test: lowering.expressionOr(fieldOf(node, "condition"), node),
  whenTrue: lowering.expressionOr(fieldOf(node, "consequence"), node),
  whenFalse: lowering.expressionOr(fieldOf(node, "alternative"), node),
});

const assignment: ExpressionRule = (node, lowering) => {
  const target = lowering.expressionOr(fieldOf(node, "left"), node);
  const right = fieldOf(node, "right");
  const name = target.kind === "name" ? target.name : target.kind === "member" ? target.property : "";
  const naming = { name, exported: false, documented: false };
  return {
    kind: "assign",
    ...lowering.at(node),
    target,
    ...(right ? { value: lowering.expression(right, naming) } : {}),
    operator: fieldOf(node, "operator")?.type ?? "=",
    exported: false,
  };
};

export const operatorRules: readonly (readonly [string, ExpressionRule])[] = [
  ["binary_expression", binary],
  ["instanceof_expression", instanceOf],
  ["unary_expression", unary],
  ["update_expression", unary],
  ["ternary_expression", conditional],
  ["assignment_expression", assignment],
];
