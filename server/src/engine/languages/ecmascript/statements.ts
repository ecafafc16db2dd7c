/** Control flow: conditions, jumps, errors, `switch` and `using`. */
import type { Expression } from "../../model/code/expressions.ts";
import type { Block, CatchClause, If, Statement, Switch, SwitchCase, With } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, fieldsOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";

/** The body of a branch or loop: a block, or one statement in its place. */
export const bodyOf = (node: SyntaxNode | undefined, around: SyntaxNode, lowering: Lowering): Block =>
  lowering.block(node, around, node?.type === "statement_block");

export const firstExpression = (node: SyntaxNode): SyntaxNode | undefined =>
  namedChildren(node).find((child) => !child.isError);

function ifStatement(node: SyntaxNode, lowering: Lowering): If {
  const otherwise = fieldOf(node, "alternative");
  return {
    kind: "if",
    ...lowering.at(node),
    test: lowering.expressionOr(fieldOf(node, "condition"), node),
    // biome-ignore lint/suspicious/noThenProperty: the code model's name for the branch; nothing awaits a node.
    then: bodyOf(fieldOf(node, "consequence"), node, lowering),
    ...(otherwise ? { otherwise: elseBranch(otherwise, lowering) } : {}),
  };
}

function elseBranch(clause: SyntaxNode, lowering: Lowering): Block | If {
  lowering.collectStrays(clause);
  const body = firstExpression(clause);
  if (body?.type !== "if_statement") return bodyOf(body, clause, lowering);
  lowering.collectStrays(body);
  return ifStatement(body, lowering);
}

function returnOrThrow(node: SyntaxNode, lowering: Lowering): Statement[] {
  const value = firstExpression(node);
  const parts = { ...lowering.at(node), ...(value ? { value: lowering.expression(value) } : {}) };
  return [node.type === "return_statement" ? { kind: "return", ...parts } : { kind: "throw", ...parts }];
}

const jump: StatementRule = (node, lowering) => [
  { kind: "jump", ...lowering.at(node), flavour: node.type === "break_statement" ? "break" : "continue" },
];

function tryStatement(node: SyntaxNode, lowering: Lowering): Statement[] {
  const handler = fieldOf(node, "handler");
  const finalizer = fieldOf(node, "finalizer");
  return [
    {
      kind: "try",
      ...lowering.at(node),
      body: bodyOf(fieldOf(node, "body"), node, lowering),
      handlers: handler ? [catchClause(handler, lowering)] : [],
      ...(finalizer ? { finalizer: bodyOf(fieldOf(finalizer, "body"), finalizer, lowering) } : {}),
    },
  ];
}

function catchClause(node: SyntaxNode, lowering: Lowering): CatchClause {
  lowering.collectStrays(node);
  const parameter = fieldOf(node, "parameter");
  return {
    kind: "catch",
    ...lowering.at(node),
    types: [],
    ...(parameter?.type === "identifier" ? { variable: lowering.text(parameter) } : {}),
    body: bodyOf(fieldOf(node, "body"), node, lowering),
  };
}

function switchStatement(node: SyntaxNode, lowering: Lowering): Switch[] {
  const subject = fieldOf(node, "value");
  const body = fieldOf(node, "body");
  if (body) lowering.collectStrays(body);
  const cases = body ? namedChildren(body).filter((child) => !child.isError) : [];
  return [
    {
      kind: "switch",
      ...lowering.at(node),
      ...(subject ? { subject: lowering.expression(subject) } : {}),
      cases: cases.map((child) => switchCase(child, lowering)),
      flavour: "switch",
    },
  ];
}

function switchCase(node: SyntaxNode, lowering: Lowering): SwitchCase {
  lowering.collectStrays(node);
  const test = fieldOf(node, "value");
  const statements = fieldsOf(node, "body");
  const first = statements[0];
  const span = first ? lowering.at(first, node) : { unit: lowering.unit, from: node.to, to: node.to };
  return {
    kind: "case",
    ...lowering.at(node),
    tests: test ? [lowering.expression(test)] : [],
    body: { kind: "block", ...span, statements: lowering.statements(statements) },
  };
}

/** JavaScript's old `with (object)`. */
function withStatement(node: SyntaxNode, lowering: Lowering): With[] {
  const value = lowering.expressionOr(fieldOf(node, "object"), node);
  const body = bodyOf(fieldOf(node, "body"), node, lowering);
  return [{ kind: "with", ...lowering.at(node), items: [{ value }], body, isAsync: false, flavour: "with" }];
}

const labeled: StatementRule = (node, lowering) => {
  const body = fieldOf(node, "body") ?? namedChildren(node).at(-1);
  return body && body.type !== "statement_identifier" ? lowering.bare(body) : [];
};

/** `using x = open()` holds its resource until the end of the block: what follows is its body. */
export function usingScope(node: SyntaxNode, rest: readonly SyntaxNode[], lowering: Lowering): Statement | undefined {
  const declared = usingAssignment(node);
  if (!declared) return undefined;
  const value = lowering.expressionOr(fieldOf(declared, "right"), declared);
  const target: { target?: Expression } = {};
  const left = fieldOf(declared, "left");
  if (left) target.target = lowering.expression(left);
  const statements = lowering.statements(rest);
  const last = rest.findLast((child) => child.named) ?? node;
  const body: Block = { kind: "block", unit: lowering.unit, from: node.to, to: Math.max(node.to, last.to), statements };
  const isAsync = declared.field === undefined && node.children[0]?.type === "await_expression";
  return {
    kind: "with",
    ...lowering.at(node, last),
    items: [{ value, ...target }],
    body,
    isAsync,
    flavour: "resources",
  };
}

function usingAssignment(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type !== "expression_statement") return undefined;
  const first = node.children[0];
  const inner = first?.type === "await_expression" ? childOfType(first, "assignment_expression") : first;
  return inner?.type === "assignment_expression" && hasToken(inner, "using") ? inner : undefined;
}

const expressions: StatementRule = (node, lowering) =>
  namedChildren(node)
    .filter((child) => !child.isError)
    .flatMap((child) => lowering.bare(child));

export const statementRules: readonly (readonly [string, StatementRule])[] = [
  ["expression_statement", expressions],
  ["statement_block", (node, lowering) => [lowering.block(node, node, true)]],
  ["if_statement", (node, lowering) => [ifStatement(node, lowering)]],
  ["return_statement", returnOrThrow],
  ["throw_statement", returnOrThrow],
  ["break_statement", jump],
  ["continue_statement", jump],
  ["try_statement", tryStatement],
  ["switch_statement", switchStatement],
  ["with_statement", withStatement],
  ["labeled_statement", labeled],
  ["empty_statement", () => []],
];
