/** Conditions, jumps and errors. */
import type { Block, CatchClause, If, Statement, With } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { inner } from "./expressions.ts";

/** The body of a branch or loop: a block, or one statement in its place. */
export const bodyOf = (node: SyntaxNode | undefined, around: SyntaxNode, lowering: Lowering): Block =>
  lowering.block(node, around, node?.type === "block");

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

function elseBranch(node: SyntaxNode, lowering: Lowering): Block | If {
  if (node.type !== "if_statement") return bodyOf(node, node, lowering);
  lowering.collectStrays(node);
  return ifStatement(node, lowering);
}

function returnOrThrow(node: SyntaxNode, lowering: Lowering): Statement[] {
  const value = inner(node);
  const parts = { ...lowering.at(node), ...(value ? { value: lowering.expression(value) } : {}) };
  return [node.type === "throw_statement" ? { kind: "throw", ...parts } : { kind: "return", ...parts }];
}

const jump: StatementRule = (node, lowering) => [
  { kind: "jump", ...lowering.at(node), flavour: node.type === "break_statement" ? "break" : "continue" },
];

/** Resources are a `with` inside of the `try`, where there is anything to catch. */
function tryStatement(node: SyntaxNode, lowering: Lowering): Statement[] {
  const written = fieldOf(node, "body");
  const resources = fieldOf(node, "resources");
  const handlers = node.children.filter((child) => child.type === "catch_clause");
  const last = childOfType(node, "finally_clause");
  const body = resources ? undefined : bodyOf(written, node, lowering);
  const held = resources ? withResources(resources, written, node, lowering) : undefined;
  if (held && handlers.length === 0 && !last) return [{ ...held, ...lowering.at(node) }];
  const inside = body ?? blockOf(held, node, lowering);
  return [
    {
      kind: "try",
      ...lowering.at(node),
      body: inside,
      handlers: handlers.map((handler) => catchClause(handler, lowering)),
      ...(last ? { finalizer: bodyOf(childOfType(last, "block"), last, lowering) } : {}),
    },
  ];
}

function blockOf(held: With | undefined, node: SyntaxNode, lowering: Lowering): Block {
  const span = held ? { unit: held.unit, from: held.from, to: held.to } : lowering.at(node);
  return { kind: "block", ...span, statements: held ? [held] : [] };
}

function withResources(
  resources: SyntaxNode,
  body: SyntaxNode | undefined,
  node: SyntaxNode,
  lowering: Lowering,
): With {
  lowering.collectStrays(resources);
  const items = namedChildren(resources)
    .filter((child) => !child.isError)
    .map((resource) => {
      const name = fieldOf(resource, "name");
      const value = fieldOf(resource, "value") ?? inner(resource);
      return { value: lowering.expressionOr(value, resource), ...(name ? { target: lowering.name(name) } : {}) };
    });
  const span = lowering.at(resources, body ?? resources);
  return { kind: "with", ...span, items, body: bodyOf(body, node, lowering), isAsync: false, flavour: "resources" };
}

function catchClause(node: SyntaxNode, lowering: Lowering): CatchClause {
  lowering.collectStrays(node);
  const parameter = childOfType(node, "catch_formal_parameter");
  const name = parameter && fieldOf(parameter, "name");
  const types = parameter && childOfType(parameter, "catch_type");
  return {
    kind: "catch",
    ...lowering.at(node),
    types: types ? namedChildren(types).map((type) => lowering.expression(type)) : [],
    ...(name ? { variable: lowering.text(name) } : {}),
    body: bodyOf(fieldOf(node, "body"), node, lowering),
  };
}

function synchronizedStatement(node: SyntaxNode, lowering: Lowering): With[] {
  const value = lowering.expressionOr(childOfType(node, "parenthesized_expression"), node);
  const body = bodyOf(fieldOf(node, "body"), node, lowering);
  return [{ kind: "with", ...lowering.at(node), items: [{ value }], body, isAsync: false, flavour: "lock" }];
}

const assertion: StatementRule = (node, lowering) => [
  { kind: "assert", ...lowering.at(node), test: lowering.expressionOr(inner(node), node) },
];

const labeled: StatementRule = (node, lowering) => {
  const body = namedChildren(node).filter((child) => !child.isError)[1];
  return body ? lowering.bare(body) : [];
};

/** Also `yield value` of a switch: the value is all there is to it. */
const wrapped: StatementRule = (node, lowering) =>
  namedChildren(node).flatMap((child) => (child.isError ? [] : lowering.bare(child)));

export const statementRules: readonly (readonly [string, StatementRule])[] = [
  ["expression_statement", wrapped],
  ["yield_statement", wrapped],
  ["block", (node, lowering) => [lowering.block(node, node, true)]],
  ["constructor_body", (node, lowering) => [lowering.block(node, node, true)]],
  ["if_statement", (node, lowering) => [ifStatement(node, lowering)]],
  ["return_statement", returnOrThrow],
  ["throw_statement", returnOrThrow],
  ["break_statement", jump],
  ["continue_statement", jump],
  ["try_statement", tryStatement],
  ["try_with_resources_statement", tryStatement],
  ["synchronized_statement", synchronizedStatement],
  ["assert_statement", assertion],
  ["labeled_statement", labeled],
  ["empty_statement", () => []],
];
