/** Names, members, subscripts and calls. */
import type { Argument, Call, Expression, Index } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { fieldOf, fieldsOf, namedChildren, type SyntaxNode } from "../syntax.ts";

/** A name without length was put in to make the code parse. */
const name: ExpressionRule = (node, lowering) =>
  node.to > node.from ? lowering.name(node) : lowering.expressionOr(undefined, node);

function member(node: SyntaxNode, lowering: Lowering): Expression {
  const property = fieldOf(node, "attribute");
  const object = fieldOf(node, "object");
  if (!property || !object) return lowering.unknown(node);
  if (property.to === property.from) return lowering.expression(object);
  const span = lowering.at(node);
  return {
    kind: "member",
    ...span,
    object: lowering.expression(object),
    property: lowering.text(property),
    optional: false,
  };
}

/** `a.b.c` where the grammar gives the path as one node: decorators of old, patterns of `match`. */
export function dottedName(node: SyntaxNode, lowering: Lowering): Expression {
  const [first, ...others] = namedChildren(node);
  if (!first) return lowering.name(node);
  return others.reduce<Expression>(
    (object, part) => ({
      kind: "member",
      ...lowering.at(first, part),
      object,
      property: lowering.text(part),
      optional: false,
    }),
    lowering.name(first),
  );
}

/** `a[1, 2]` has a tuple as index. */
function subscript(node: SyntaxNode, lowering: Lowering): Index {
  const given = fieldsOf(node, "subscript");
  const [first] = given;
  const last = given.at(-1);
  const index: Expression =
    first && last && given.length > 1
      ? {
          kind: "list",
          ...lowering.at(first, last),
          flavour: "tuple",
          elements: given.map((each) => lowering.expression(each)),
        }
      : lowering.expressionOr(first, node);
  return { kind: "index", ...lowering.at(node), object: lowering.expressionOr(fieldOf(node, "value"), node), index };
}

function call(node: SyntaxNode, lowering: Lowering): Call {
  const callee = lowering.expressionOr(fieldOf(node, "function"), node);
  return callOf(callee, fieldOf(node, "arguments"), node, lowering);
}

export function callOf(callee: Expression, list: SyntaxNode | undefined, whole: SyntaxNode, lowering: Lowering): Call {
  return {
    kind: "call",
    ...lowering.at(whole),
    callee,
    args: list ? argumentsOf(list, lowering) : [],
    isNew: false,
    optional: false,
    isTagged: false,
  };
}

/** `f(x for x in y)` has the generator itself in the place of the list. */
export function argumentsOf(list: SyntaxNode, lowering: Lowering): Argument[] {
  if (list.type === "generator_expression") return [{ value: lowering.expression(list), spread: false }];
  lowering.collectStrays(list);
  return namedChildren(list)
    .filter((child) => !child.isError)
    .map((child) => argument(child, lowering));
}

export function argument(node: SyntaxNode, lowering: Lowering): Argument {
  const inner = namedChildren(node)[0];
  switch (node.type) {
    case "keyword_argument": {
      const keyword = fieldOf(node, "name");
      const value = lowering.expressionOr(fieldOf(node, "value"), node);
      return { ...(keyword ? { name: lowering.text(keyword) } : {}), value, spread: false };
    }
    case "list_splat":
    case "dictionary_splat":
      return { value: lowering.expressionOr(inner, node), spread: true };
    default:
      return { value: lowering.expression(node), spread: false };
  }
}

const wrapped: ExpressionRule = (node, lowering) => {
  const inner = namedChildren(node).filter((child) => !child.isError);
  return inner.length > 1 ? lowering.unknown(node) : lowering.expressionOr(inner[0], node);
};

export const expressionRules: readonly (readonly [string, ExpressionRule])[] = [
  ["identifier", name],
  ["keyword_identifier", name],
  ["dotted_name", dottedName],
  ["attribute", member],
  ["subscript", subscript],
  ["call", call],
  ["parenthesized_expression", wrapped],
  ["as_pattern_target", wrapped],
];
