/** try and its clauses. */
import type { Expression } from "../../model/code/expressions.ts";
import type { CatchClause, Try } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { asPattern } from "./assignments.ts";
import { blockOf, clauseBlock } from "./blocks.ts";

function tryStatement(node: SyntaxNode, lowering: Lowering): Try[] {
  const otherwise = childOfType(node, "else_clause");
  const finalizer = childOfType(node, "finally_clause");
  return [
    {
      kind: "try",
      ...lowering.at(node),
      body: blockOf(fieldOf(node, "body"), node, lowering),
      handlers: node.children.filter(isHandler).map((clause) => handler(clause, lowering)),
      ...(otherwise ? { otherwise: clauseBlock(otherwise, lowering) } : {}),
      ...(finalizer ? { finalizer: clauseBlock(finalizer, lowering) } : {}),
    },
  ];
}

const isHandler = (node: SyntaxNode): boolean => node.type === "except_clause" || node.type === "except_group_clause";

/** Also Python 2's `except X, e`, and the older grammar that gives the types without a field. */
function handler(clause: SyntaxNode, lowering: Lowering): CatchClause {
  const [first, second] = namedChildren(clause).filter((child) => child.type !== "block" && !child.isError);
  const caught = fieldOf(clause, "value") ?? first;
  const { value, target } = caught ? asPattern(caught) : {};
  const alias = target ?? fieldOf(clause, "alias") ?? (second !== caught ? second : undefined);
  return {
    kind: "catch",
    ...lowering.at(clause),
    types: value ? typesOf(value, lowering) : [],
    ...(alias?.type === "identifier" ? { variable: lowering.text(alias) } : {}),
    body: clauseBlock(clause, lowering),
  };
}

function typesOf(node: SyntaxNode, lowering: Lowering): Expression[] {
  const inner = node.type === "parenthesized_expression" ? (namedChildren(node)[0] ?? node) : node;
  if (inner.type !== "tuple") return [lowering.expression(inner)];
  return namedChildren(inner).map((each) => lowering.expression(each));
}

export const tryRules: readonly (readonly [string, StatementRule])[] = [["try_statement", tryStatement]];
