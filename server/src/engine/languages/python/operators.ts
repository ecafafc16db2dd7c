/** Operators, conditionals, await and yield. */
import type { Conditional, Expression } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { fieldOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";

/** Tokens whose normalised name is another one. */
export const renamedOperators: Readonly<Record<string, string>> = {
  "<>": "!=",
  "not in": "not-in",
  "is not": "is-not",
};

const operatorName = (node: SyntaxNode | undefined): string => {
  const token = (node?.type ?? "").replace(/\s+/g, " ");
  return renamedOperators[token] ?? token;
};

function binary(node: SyntaxNode, lowering: Lowering): Expression {
  return {
    kind: "binary",
    ...lowering.at(node),
    operator: operatorName(fieldOf(node, "operator")),
    left: lowering.expressionOr(fieldOf(node, "left"), node),
    right: lowering.expressionOr(fieldOf(node, "right"), node),
  };
}

/** `a < b < c` reads as `(a < b) < c`: each operand stands in the model once. */
function comparison(node: SyntaxNode, lowering: Lowering): Expression {
  const operators = node.children.filter((child) => child.field === "operators");
  const [first, ...others] = node.children.filter(
    (child) => child.named && !child.isComment && child.field !== "operators" && !child.isError,
  );
  let left = lowering.expressionOr(first, node);
  others.forEach((operand, index) => {
    const right = lowering.expression(operand);
    left = comparisonOf(operatorName(operators[index]), left, right, node.from, operand.to);
  });
  return left;
}

/** `x is not None` is `not (x is None)`, so that a risk looks for one form. */
function comparisonOf(operator: string, left: Expression, right: Expression, from: number, to: number): Expression {
  const place = { unit: left.unit, from, to };
  if (operator !== "is-not") return { kind: "binary", ...place, operator, left, right };
  return {
    kind: "unary",
    ...place,
    operator: "not",
    operand: { kind: "binary", ...place, operator: "is", left, right },
  };
}

const unary: ExpressionRule = (node, lowering) => ({
  kind: "unary",
  ...lowering.at(node),
  operator: node.type === "not_operator" ? "not" : operatorName(fieldOf(node, "operator")),
  operand: lowering.expressionOr(fieldOf(node, "argument"), node),
});

function conditional(node: SyntaxNode, lowering: Lowering): Conditional {
  const [whenTrue, test, whenFalse] = namedChildren(node).filter((child) => !child.isError);
  return {
    kind: "conditional",
    ...lowering.at(node),
    test: lowering.expressionOr(test, node),
    whenTrue: lowering.expressionOr(whenTrue, node),
    whenFalse: lowering.expressionOr(whenFalse, node),
  };
}

const awaiting: ExpressionRule = (node, lowering) => ({
  kind: "await",
  ...lowering.at(node),
  value: lowering.expressionOr(namedChildren(node)[0], node),
});

const yielding: ExpressionRule = (node, lowering) => {
  const [inner] = namedChildren(node);
  if (!inner) return { kind: "yield", ...lowering.at(node) };
  const value = lowering.expression(inner);
  const from = hasToken(node, "from");
  return {
    kind: "yield",
    ...lowering.at(node),
    value: from ? { kind: "spread", ...lowering.at(inner), value } : value,
  };
};

export const operatorRules: readonly (readonly [string, ExpressionRule])[] = [
  ["binary_operator", binary],
  ["boolean_operator", binary],
  ["comparison_operator", comparison],
  ["not_operator", unary],
  ["unary_operator", unary],
  ["conditional_expression", conditional],
  ["await", awaiting],
  ["yield", yielding],
];
