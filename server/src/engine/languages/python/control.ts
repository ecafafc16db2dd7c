/** if, for, while and with. */
import type { Expression } from "../../model/code/expressions.ts";
import type { Block, If, Loop, Statement, With } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, fieldsOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";
import { asPattern } from "./assignments.ts";
import { blockOf, clauseBlock } from "./blocks.ts";

/** The clauses after the first are folded into each other from the end. */
function conditional(node: SyntaxNode, lowering: Lowering): Statement[] {
  const otherwise = fieldsOf(node, "alternative").reduceRight<Block | If | undefined>(
    (rest, clause) =>
      clause.type === "elif_clause" ? ifOf(clause, node, rest, lowering) : clauseBlock(clause, lowering),
    undefined,
  );
  return [ifOf(node, node, otherwise, lowering)];
}

function ifOf(clause: SyntaxNode, whole: SyntaxNode, otherwise: Block | If | undefined, lowering: Lowering): If {
  if (clause !== whole) lowering.collectStrays(clause);
  return {
    kind: "if",
    ...lowering.at(clause, whole),
    test: lowering.expressionOr(fieldOf(clause, "condition"), clause),
    // biome-ignore lint/suspicious/noThenProperty: the model's word for the first branch; a node is never awaited.
    then: blockOf(fieldOf(clause, "consequence"), clause, lowering),
    ...(otherwise ? { otherwise } : {}),
  };
}

function otherwiseOf(node: SyntaxNode, lowering: Lowering): { otherwise?: Block } {
  const clause = fieldOf(node, "alternative") ?? childOfType(node, "else_clause");
  return clause ? { otherwise: clauseBlock(clause, lowering) } : {};
}

function forEach(node: SyntaxNode, lowering: Lowering): Loop[] {
  return [
    {
      kind: "loop",
      ...lowering.at(node),
      flavour: "for-each",
      target: lowering.expressionOr(fieldOf(node, "left"), node),
      iterable: lowering.expressionOr(fieldOf(node, "right"), node),
      body: blockOf(fieldOf(node, "body"), node, lowering),
      isAsync: hasToken(node, "async"),
      ...otherwiseOf(node, lowering),
    },
  ];
}

function whileLoop(node: SyntaxNode, lowering: Lowering): Loop[] {
  return [
    {
      kind: "loop",
      ...lowering.at(node),
      flavour: "while",
      test: lowering.expressionOr(fieldOf(node, "condition"), node),
      body: blockOf(fieldOf(node, "body"), node, lowering),
      isAsync: false,
      ...otherwiseOf(node, lowering),
    },
  ];
}

function withStatement(node: SyntaxNode, lowering: Lowering): With[] {
  const clause = childOfType(node, "with_clause");
  return [
    {
      kind: "with",
      ...lowering.at(node),
      items: (clause ? namedChildren(clause) : []).flatMap((item) => withItems(item, lowering)),
      body: blockOf(fieldOf(node, "body"), node, lowering),
      isAsync: hasToken(node, "async"),
      flavour: "with",
    },
  ];
}

type Item = { readonly value: Expression; readonly target?: Expression };

/** `with (open(a) as f, open(b) as g):` may come as one tuple. */
function withItems(node: SyntaxNode, lowering: Lowering): Item[] {
  const inner = node.type === "with_item" ? (fieldOf(node, "value") ?? namedChildren(node)[0]) : node;
  if (!inner) return [];
  if (inner.type === "tuple" || inner.type === "parenthesized_expression") {
    const parts = namedChildren(inner);
    if (parts.some((part) => part.type === "as_pattern")) return parts.flatMap((part) => withItems(part, lowering));
  }
  const { value, target } = asPattern(inner);
  return [{ value: lowering.expressionOr(value, inner), ...(target ? { target: lowering.expression(target) } : {}) }];
}

export const controlRules: readonly (readonly [string, StatementRule])[] = [
  ["if_statement", conditional],
  ["for_statement", forEach],
  ["while_statement", whileLoop],
  ["with_statement", withStatement],
];
