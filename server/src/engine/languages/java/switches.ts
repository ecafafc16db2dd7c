/** `switch` as a statement and as an expression, with labels, arrows and patterns. */
import type { Expression } from "../../model/code/expressions.ts";
import type { Statement, Switch, SwitchCase } from "../../model/code/statements.ts";
import { expressionsIn } from "../expressionsIn.ts";
import type { ExpressionRule, Lowering, StatementRule } from "../lowering.ts";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { inner } from "./expressions.ts";
import { lowerType } from "./types.ts";

function switchStatement(node: SyntaxNode, lowering: Lowering): Switch {
  const subject = fieldOf(node, "condition");
  const body = fieldOf(node, "body");
  if (body) lowering.collectStrays(body);
  return {
    kind: "switch",
    ...lowering.at(node),
    ...(subject ? { subject: lowering.expression(subject) } : {}),
    cases: body
      ? namedChildren(body)
          .filter((child) => !child.isError)
          .map((child) => switchCase(child, lowering))
      : [],
    flavour: "switch",
  };
}

/** One group of statements or one arrow. */
function switchCase(node: SyntaxNode, lowering: Lowering): SwitchCase {
  lowering.collectStrays(node);
  const labels = node.children.filter((child) => child.type === "switch_label");
  const rest = node.children.filter((child) => child.named && !labels.includes(child) && !child.isError);
  const [only, ...more] = rest;
  const first = rest[0];
  const span = first ? lowering.at(first, node) : { unit: lowering.unit, from: node.to, to: node.to };
  const isBlock = only?.type === "block" && more.length === 0;
  const statements: Statement[] = isBlock && only ? lowering.statements(only.children) : lowering.statements(rest);
  return {
    kind: "case",
    ...lowering.at(node),
    tests: labels.flatMap((label) => labelTests(label, lowering)),
    body: { kind: "block", ...span, statements },
  };
}

/** `case null, default` tests for null. */
const labelTests = (label: SyntaxNode, lowering: Lowering): Expression[] =>
  namedChildren(label)
    .filter((child) => !child.isError && lowering.text(child) !== "default")
    .map((child) => lowering.expression(child));

/** What the cases give and do stays reachable; the model has no switch inside of an expression. */
const switchExpression: ExpressionRule = (node, lowering) => ({
  kind: "unknown",
  ...lowering.at(node),
  syntax: "switch_expression",
  children: expressionsIn(switchStatement(node, lowering)),
});

/** `String s`: a declaration without a value. */
const typePattern: ExpressionRule = (node, lowering) => {
  const [type, name] = namedChildren(node).filter((child) => !child.isError);
  if (!type || !name) return lowering.unknown(node);
  return {
    kind: "assign",
    ...lowering.at(node),
    target: lowering.name(name),
    operator: "=",
    declares: "local",
    ...(lowering.text(type) === "var" ? {} : { type: lowerType(type, lowering) }),
    exported: false,
  };
};

const only: ExpressionRule = (node, lowering) => {
  const child = inner(node);
  return child ? lowering.expression(child) : lowering.unknown(node);
};

export const switchRules: readonly (readonly [string, StatementRule])[] = [
  ["switch_expression", (node, lowering) => [switchStatement(node, lowering)]],
];
export const switchExpressionRules: readonly (readonly [string, ExpressionRule])[] = [
  ["switch_expression", switchExpression],
  ["pattern", only],
  ["guard", only],
  ["type_pattern", typePattern],
  ["record_pattern_component", typePattern],
];
