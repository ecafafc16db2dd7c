/** Operators, under the names that all languages of the code model share. */
import type {
  Assign,
  Await,
  Binary,
  Conditional,
  Expression,
  Spread,
  Unary,
  Yield,
} from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { fieldOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";
import { bindRequired } from "./dynamicImports.ts";
import { namingOfTarget } from "./naming.ts";

export const binaryOperators: Readonly<Record<string, string>> = {
  "&&": "and",
  "||": "or",
  "===": "==",
  "!==": "!=",
  ">>>": ">>",
};

function binary(node: SyntaxNode, lowering: Lowering): Binary {
  const operator = fieldOf(node, "operator")?.type ?? "";
  return {
    kind: "binary",
    ...lowering.at(node),
    operator: binaryOperators[operator] ?? operator,
    left: lowering.expressionOr(fieldOf(node, "left"), node),
    right: lowering.expressionOr(fieldOf(node, "right"), node),
  };
}

/** `(a, b, c)` is one chain of comma operators. */
function sequence(node: SyntaxNode, lowering: Lowering): Expression {
  const [first, ...rest] = namedChildren(node).filter((child) => !child.isError);
  let left = lowering.expressionOr(first, node);
  for (const part of rest) {
    const right = lowering.expression(part);
    left = { kind: "binary", unit: left.unit, from: left.from, to: right.to, operator: ",", left, right };
  }
  return left;
}

function unary(node: SyntaxNode, lowering: Lowering): Unary {
  const operator = fieldOf(node, "operator")?.type ?? "";
  const operand = lowering.expressionOr(fieldOf(node, "argument"), node);
  return { kind: "unary", ...lowering.at(node), operator: operator === "!" ? "not" : operator, operand };
}

function conditional(node: SyntaxNode, lowering: Lowering): Conditional {
  return {
    kind: "conditional",
    ...lowering.at(node),
    test: lowering.expressionOr(fieldOf(node, "condition"), node),
    whenTrue: lowering.expressionOr(fieldOf(node, "consequence"), node),
    whenFalse: lowering.expressionOr(fieldOf(node, "alternative"), node),
  };
}

const operand = (node: SyntaxNode): SyntaxNode | undefined => namedChildren(node).find((child) => !child.isError);

const awaited = (node: SyntaxNode, lowering: Lowering): Await => ({
  kind: "await",
  ...lowering.at(node),
  value: lowering.expressionOr(operand(node), node),
});

function yielded(node: SyntaxNode, lowering: Lowering): Yield {
  const value = operand(node);
  return { kind: "yield", ...lowering.at(node), ...(value ? { value: lowering.expression(value) } : {}) };
}

const spread = (node: SyntaxNode, lowering: Lowering): Spread => ({
  kind: "spread",
  ...lowering.at(node),
  value: lowering.expressionOr(operand(node), node),
});

function assignment(node: SyntaxNode, lowering: Lowering): Assign {
  const left = fieldOf(node, "left");
  const right = fieldOf(node, "right");
  const target = lowering.expressionOr(left, node);
  const naming = namingOfTarget(target, left, lowering);
  if (left && right) bindRequired(right, left, lowering);
  return {
    kind: "assign",
    ...lowering.at(node),
    target,
    ...(right ? { value: lowering.expression(right, naming) } : {}),
    operator: fieldOf(node, "operator")?.type ?? "=",
    ...(hasToken(node, "using") ? { declares: "using" } : {}),
    exported: naming.exported,
  };
}

/** `b = 1` in a pattern: the default of what is bound there. */
const withDefault = (node: SyntaxNode, lowering: Lowering): Assign => ({
  kind: "assign",
  ...lowering.at(node),
  target: lowering.expressionOr(fieldOf(node, "left"), node),
  value: lowering.expressionOr(fieldOf(node, "right"), node),
  operator: "=",
  exported: false,
});

export const operatorRules: readonly (readonly [string, ExpressionRule])[] = [
  ["binary_expression", binary],
  ["sequence_expression", sequence],
  ["unary_expression", unary],
  ["update_expression", unary],
  ["ternary_expression", conditional],
  ["await_expression", awaited],
  ["yield_expression", yielded],
  ["spread_element", spread],
  ["rest_pattern", spread],
  ["assignment_expression", assignment],
  ["augmented_assignment_expression", assignment],
  ["assignment_pattern", withDefault],
  ["object_assignment_pattern", withDefault],
];
