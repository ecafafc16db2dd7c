/** The four kinds of loop. */
import type { Loop, Statement } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { fieldOf, fieldsOf, hasToken, type SyntaxNode } from "../syntax.ts";
import { bodyOf } from "./statements.ts";

/** `for (const x of xs)`, `for await`, `for (const key in object)`. */
function forEach(node: SyntaxNode, lowering: Lowering): Loop {
  const value = fieldOf(node, "value");
  return {
    kind: "loop",
    ...lowering.at(node),
    flavour: "for-each",
    target: lowering.expressionOr(fieldOf(node, "left") ?? value, node),
    iterable: lowering.expressionOr(fieldOf(node, "right"), node),
    body: bodyOf(fieldOf(node, "body"), node, lowering),
    isAsync: hasToken(node, "await"),
  };
}

function counting(node: SyntaxNode, lowering: Lowering): Loop {
  const test = fieldsOf(node, "condition").find(isWritten);
  const update = fieldOf(node, "increment");
  const initial = fieldsOf(node, "initializer").find(isWritten);
  return {
    kind: "loop",
    ...lowering.at(node),
    flavour: "for",
    ...(initial ? { initial: initializer(initial, lowering) } : {}),
    ...(test ? { test: lowering.expression(unwrap(test)) } : {}),
    ...(update ? { update: lowering.expression(update) } : {}),
    body: bodyOf(fieldOf(node, "body"), node, lowering),
    isAsync: false,
  };
}

const isWritten = (node: SyntaxNode): boolean => node.named && node.type !== "empty_statement";

const unwrap = (node: SyntaxNode): SyntaxNode =>
  node.type === "expression_statement" ? (node.children[0] ?? node) : node;

/** Several declarators (`let i = 0, n = xs.length`) are a block of assignments. */
function initializer(node: SyntaxNode, lowering: Lowering): Statement {
  const statements = [...lowering.bare(node)];
  const [only, ...more] = statements;
  return only && more.length === 0 ? only : { kind: "block", ...lowering.at(node), statements };
}

function whileLoop(node: SyntaxNode, lowering: Lowering): Loop {
  return {
    kind: "loop",
    ...lowering.at(node),
    flavour: node.type === "do_statement" ? "do" : "while",
    test: lowering.expressionOr(fieldOf(node, "condition"), node),
    body: bodyOf(fieldOf(node, "body"), node, lowering),
    isAsync: false,
  };
}

export const loopRules: readonly (readonly [string, StatementRule])[] = [
  ["for_in_statement", (node, lowering) => [forEach(node, lowering)]],
  ["for_statement", (node, lowering) => [counting(node, lowering)]],
  ["while_statement", (node, lowering) => [whileLoop(node, lowering)]],
  ["do_statement", (node, lowering) => [whileLoop(node, lowering)]],
];
