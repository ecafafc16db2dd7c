/** `for`, the enhanced `for`, `while` and `do`. */
import type { Expression } from "../../model/code/expressions.ts";
import type { Loop, Statement } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { fieldOf, fieldsOf, type SyntaxNode } from "../syntax.ts";
import { bodyOf } from "./statements.ts";
import { declaredType } from "./types.ts";

function forEach(node: SyntaxNode, lowering: Lowering): Loop {
  const name = fieldOf(node, "name");
  return {
    kind: "loop",
    ...lowering.at(node),
    flavour: "for-each",
    ...(name ? { target: loopVariable(fieldOf(node, "type"), name, node, lowering) } : {}),
    iterable: lowering.expressionOr(fieldOf(node, "value"), node),
    body: bodyOf(fieldOf(node, "body"), node, lowering),
    isAsync: false,
  };
}

/** A variable whose type is written is a declaration: nothing else says what `user` is in `for (User user : users)`. */
export function loopVariable(
  type: SyntaxNode | undefined,
  name: SyntaxNode,
  around: SyntaxNode,
  lowering: Lowering,
): Expression {
  const target = lowering.name(name);
  const declared = declaredType(type, around, lowering);
  if (!type || !declared.type) return target;
  return {
    kind: "assign",
    ...lowering.at(type, name),
    target,
    operator: "=",
    declares: "local",
    ...declared,
    exported: false,
  };
}

function counting(node: SyntaxNode, lowering: Lowering): Loop {
  const test = fieldOf(node, "condition");
  const updates = fieldsOf(node, "update").map((update) => lowering.expression(update));
  const initial = fieldsOf(node, "init").flatMap((init) => lowering.bare(init));
  return {
    kind: "loop",
    ...lowering.at(node),
    flavour: "for",
    ...initialOf(initial),
    ...(test ? { test: lowering.expression(test) } : {}),
    ...updateOf(updates),
    body: bodyOf(fieldOf(node, "body"), node, lowering),
    isAsync: false,
  };
}

/** Several are a block, with the span from the first to the last. */
function initialOf(statements: readonly Statement[]): { initial?: Statement } {
  const first = statements[0];
  const last = statements.at(-1);
  if (!first || !last) return {};
  if (first === last) return { initial: first };
  return { initial: { kind: "block", unit: first.unit, from: first.from, to: last.to, statements } };
}

function updateOf([first, ...rest]: readonly Expression[]): { update?: Expression } {
  if (!first) return {};
  const join = (left: Expression, right: Expression): Expression => ({
    kind: "binary",
    unit: left.unit,
    from: left.from,
    to: right.to,
    operator: ",",
    left,
    right,
  });
  return { update: rest.reduce(join, first) };
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
  ["enhanced_for_statement", (node, lowering) => [forEach(node, lowering)]],
  ["for_statement", (node, lowering) => [counting(node, lowering)]],
  ["while_statement", (node, lowering) => [whileLoop(node, lowering)]],
  ["do_statement", (node, lowering) => [whileLoop(node, lowering)]],
];
