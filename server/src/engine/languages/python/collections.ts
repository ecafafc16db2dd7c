/** Lists, tuples, sets, dictionaries and comprehensions. */
import type {
  Comprehension,
  ComprehensionClause,
  Expression,
  ListLiteral,
  MapEntry,
  MapLiteral,
  Spread,
} from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { fieldOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";

export const elementsOf = (node: SyntaxNode, lowering: Lowering): Expression[] =>
  namedChildren(node)
    .filter((child) => !child.isError)
    .map((child) => lowering.expression(child));

const list =
  (flavour: ListLiteral["flavour"]): ExpressionRule =>
  (node, lowering) => ({ kind: "list", ...lowering.at(node), flavour, elements: elementsOf(node, lowering) });

export const spread = (node: SyntaxNode, lowering: Lowering): Spread => ({
  kind: "spread",
  ...lowering.at(node),
  value: lowering.expressionOr(namedChildren(node)[0], node),
});

function dictionary(node: SyntaxNode, lowering: Lowering): MapLiteral {
  const entries = namedChildren(node).flatMap((child): MapEntry[] => {
    if (child.type === "pair") return [pair(child, lowering)];
    if (child.type !== "dictionary_splat") return [];
    return [{ value: lowering.expressionOr(namedChildren(child)[0], child), spread: true }];
  });
  return { kind: "map", ...lowering.at(node), entries };
}

function pair(node: SyntaxNode, lowering: Lowering): MapEntry {
  const key = lowering.expressionOr(fieldOf(node, "key"), node);
  const value = lowering.expressionOr(fieldOf(node, "value"), node);
  const name = constantKey(key);
  return { ...(name === undefined ? {} : { name }), key, value, spread: false };
}

export function constantKey(key: Expression): string | undefined {
  if (key.kind === "string") return key.value;
  return key.kind === "number" ? String(key.value) : undefined;
}

const comprehension =
  (flavour: Comprehension["flavour"]): ExpressionRule =>
  (node, lowering) => {
    const body = fieldOf(node, "body");
    const isPair = body?.type === "pair";
    const element = isPair ? fieldOf(body, "key") : body;
    const value = isPair ? { value: lowering.expressionOr(fieldOf(body, "value"), body) } : {};
    return {
      kind: "comprehension",
      ...lowering.at(node),
      flavour,
      element: lowering.expressionOr(element, node),
      ...value,
      clauses: clauses(node, lowering),
    };
  };

/** Each `for` takes the `if`s that follow it. */
function clauses(node: SyntaxNode, lowering: Lowering): ComprehensionClause[] {
  const all: (ComprehensionClause & { readonly conditions: Expression[] })[] = [];
  for (const child of node.children) {
    if (child.type === "for_in_clause") {
      lowering.collectStrays(child);
      all.push({
        target: lowering.expressionOr(fieldOf(child, "left"), child),
        iterable: lowering.expressionOr(fieldOf(child, "right"), child),
        conditions: [],
        isAsync: hasToken(child, "async"),
      });
    } else if (child.type === "if_clause") {
      all.at(-1)?.conditions.push(lowering.expressionOr(namedChildren(child)[0], child));
    }
  }
  return all;
}

export const collectionRules: readonly (readonly [string, ExpressionRule])[] = [
  ["list", list("list")],
  ["list_pattern", list("list")],
  ["tuple", list("tuple")],
  ["tuple_pattern", list("tuple")],
  ["expression_list", list("tuple")],
  ["pattern_list", list("tuple")],
  ["set", list("set")],
  ["dictionary", dictionary],
  ["list_comprehension", comprehension("list")],
  ["set_comprehension", comprehension("set")],
  ["dictionary_comprehension", comprehension("map")],
  ["generator_expression", comprehension("generator")],
  ["list_splat", spread],
  ["list_splat_pattern", spread],
  ["dictionary_splat", spread],
  ["dictionary_splat_pattern", spread],
  ["parenthesized_list_splat", spread],
];
