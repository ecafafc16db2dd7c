/** Go's names, calls, operators and conversions. */
import type { Argument, Binary, Call, Cast, Expression, Index, Member, Unary } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { lowerType } from "./types.ts";

export const binaryOperators: Readonly<Record<string, string>> = { "&&": "and", "||": "or", "&^": "&" };
export const unaryOperators: Readonly<Record<string, string>> = { "!": "not", "^": "~" };

/** The first part of a node that is not broken. */
export const inner = (node: SyntaxNode): SyntaxNode | undefined => namedChildren(node).find((child) => !child.isError);

function selector(node: SyntaxNode, lowering: Lowering): Member {
  const field = fieldOf(node, "field");
  return {
    kind: "member",
    ...lowering.at(node),
    object: lowering.expressionOr(fieldOf(node, "operand"), node),
    property: field ? lowering.text(field) : "",
    optional: false,
  };
}

function call(node: SyntaxNode, lowering: Lowering): Call {
  const given = fieldOf(node, "arguments");
  return makeCall(
    node,
    lowering.expressionOr(fieldOf(node, "function"), node),
    given ? lowerArguments(given, lowering) : [],
    lowering,
  );
}

const makeCall = (node: SyntaxNode, callee: Expression, args: readonly Argument[], lowering: Lowering): Call => ({
  kind: "call",
  ...lowering.at(node),
  callee,
  args,
  isNew: false,
  optional: false,
  isTagged: false,
});

export function lowerArguments(node: SyntaxNode, lowering: Lowering): Argument[] {
  lowering.collectStrays(node);
  return namedChildren(node)
    .filter((child) => !child.isError)
    .map((child) => {
      if (child.type !== "variadic_argument") return { value: lowering.expression(child), spread: false };
      return { value: lowering.expressionOr(inner(child), child), spread: true };
    });
}

const index = (node: SyntaxNode, lowering: Lowering): Index => ({
  kind: "index",
  ...lowering.at(node),
  object: lowering.expressionOr(fieldOf(node, "operand"), node),
  index: lowering.expressionOr(fieldOf(node, "index"), node),
});

function slice(node: SyntaxNode, lowering: Lowering): Index {
  const object = fieldOf(node, "operand");
  const bounds = namedChildren(node).filter((child) => child !== object && !child.isError);
  const from = object?.to ?? node.from;
  const children = bounds.map((bound) => lowering.expression(bound));
  return {
    kind: "index",
    ...lowering.at(node),
    object: lowering.expressionOr(object, node),
    index: { kind: "unknown", unit: lowering.unit, from, to: node.to, syntax: "slice", children },
  };
}

function binary(node: SyntaxNode, lowering: Lowering): Binary {
  const operator = fieldOf(node, "operator")?.type ?? "";
  return {
    kind: "binary",
    ...lowering.at(node),
    operator: binaryOperators[operator] ?? operator,
    left: lowering.expressionOr(fieldOf(node, "left"), node),
    right: lowering.expressionOr(fieldOf(node, "right"), node),
  };
}

function unary(node: SyntaxNode, lowering: Lowering): Unary {
  const operator = fieldOf(node, "operator")?.type ?? "";
  const operand = lowering.expressionOr(fieldOf(node, "operand"), node);
  return { kind: "unary", ...lowering.at(node), operator: unaryOperators[operator] ?? operator, operand };
}

/** `x.(T)` and `[]byte(x)`; `Parse[T](x)` looks like the second to the parser and is a call. */
function conversion(node: SyntaxNode, lowering: Lowering): Cast | Call {
  const type = fieldOf(node, "type");
  const value = lowering.expressionOr(fieldOf(node, "operand"), node);
  if (type?.type === "generic_type")
    return makeCall(node, lowering.expression(type), [{ value, spread: false }], lowering);
  return { kind: "cast", ...lowering.at(node), value, type: lowerType(type ?? node, lowering) };
}

const unwrapped: ExpressionRule = (node, lowering) => {
  const value = inner(node);
  return value ? lowering.expression(value) : lowering.unknown(node);
};

/** One expression stands for itself, several are a tuple. */
export const expressionList: ExpressionRule = (node, lowering, naming) => {
  const parts = namedChildren(node).filter((child) => !child.isError);
  const [only, ...more] = parts;
  if (only && more.length === 0) return lowering.expression(only, naming);
  const elements = parts.map((part) => lowering.expression(part));
  return { kind: "list", ...lowering.at(node), flavour: "tuple", elements };
};

const name: ExpressionRule = (node, lowering) => lowering.name(node);

export const expressionRules: readonly (readonly [string, ExpressionRule])[] = [
  ["identifier", name],
  ["blank_identifier", name],
  ["type_identifier", name],
  ["field_identifier", name],
  ["package_identifier", name],
  ["iota", name],
  ["selector_expression", selector],
  ["call_expression", call],
  ["index_expression", index],
  ["slice_expression", slice],
  ["binary_expression", binary],
  ["unary_expression", unary],
  ["type_assertion_expression", conversion],
  ["type_conversion_expression", conversion],
  ["parenthesized_expression", unwrapped],
  ["type_instantiation_expression", unwrapped],
  ["type_elem", unwrapped],
  ["expression_list", expressionList],
];
