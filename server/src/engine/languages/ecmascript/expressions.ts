/** Names, property access, calls and type assertions. */
import type { Argument, Call, Cast, Expression, Index, Member } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering, Naming } from "../lowering.ts";
import { childOfType, fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { noteImportCall } from "./dynamicImports.ts";
import { lowerType } from "./types.ts";

const isOptional = (node: SyntaxNode): boolean => childOfType(node, "optional_chain", "?.") !== undefined;

function member(node: SyntaxNode, lowering: Lowering): Member {
  const property = fieldOf(node, "property");
  return {
    kind: "member",
    ...lowering.at(node),
    object: lowering.expressionOr(fieldOf(node, "object"), node),
    property: property ? lowering.text(property) : "",
    optional: isOptional(node),
  };
}

/** `a.b` where a type or a JSX tag is written. */
function nested(node: SyntaxNode, lowering: Lowering): Expression {
  const [object, property] = namedChildren(node);
  if (!object || !property) return lowering.name(node);
  return {
    kind: "member",
    ...lowering.at(node),
    object: lowering.expression(object),
    property: lowering.text(property),
    optional: false,
  };
}

const index = (node: SyntaxNode, lowering: Lowering): Index => ({
  kind: "index",
  ...lowering.at(node),
  object: lowering.expressionOr(fieldOf(node, "object"), node),
  index: lowering.expressionOr(fieldOf(node, "index"), node),
});

function call(node: SyntaxNode, lowering: Lowering): Call {
  const given = fieldOf(node, "arguments");
  const isTagged = given?.type === "template_string";
  noteImportCall(node, lowering);
  return {
    kind: "call",
    ...lowering.at(node),
    callee: lowering.expressionOr(fieldOf(node, "function") ?? fieldOf(node, "constructor"), node),
    args: given
      ? isTagged
        ? [{ value: lowering.expression(given), spread: false }]
        : lowerArguments(given, lowering)
      : [],
    isNew: node.type === "new_expression",
    optional: isOptional(node),
    isTagged,
  };
}

export function lowerArguments(node: SyntaxNode, lowering: Lowering): Argument[] {
  lowering.collectStrays(node);
  return namedChildren(node)
    .filter((child) => !child.isError)
    .map((child) => lowerArgument(child, lowering));
}

export function lowerArgument(node: SyntaxNode, lowering: Lowering): Argument {
  if (node.type !== "spread_element") return { value: lowering.expression(node), spread: false };
  return { value: lowering.expressionOr(namedChildren(node)[0], node), spread: true };
}

function cast(node: SyntaxNode, lowering: Lowering, naming?: Naming): Cast {
  const [first, second] = namedChildren(node).filter((child) => !child.isError);
  const [type, value] = node.type === "type_assertion" ? [first, second] : [second, first];
  return {
    kind: "cast",
    ...lowering.at(node),
    value: value ? lowering.expression(value, naming) : lowering.expressionOr(value, node),
    type: castType(type, lowering),
  };
}

/** `as const` names no type; `<T>x` writes it in the brackets of type arguments. */
function castType(node: SyntaxNode | undefined, lowering: Lowering): Cast["type"] {
  if (!node) return { text: "const", name: "const", args: [] };
  const inner = node.type === "type_arguments" ? namedChildren(node)[0] : node;
  return inner ? lowerType(inner, lowering) : { text: "", name: "", args: [] };
}

/** Brackets and `!` change nothing that a risk asks about. */
function unwrapped(node: SyntaxNode, lowering: Lowering, naming?: Naming): Expression {
  const inner = namedChildren(node).find((child) => !child.isError);
  return inner ? lowering.expression(inner, naming) : lowering.unknown(node);
}

/** `new.target`, `import.meta`. */
function meta(node: SyntaxNode, lowering: Lowering): Expression {
  const [object = "", property = ""] = lowering.text(node).split(/\s*\.\s*/);
  const first = node.children[0] ?? node;
  return { kind: "member", ...lowering.at(node), object: lowering.name(first, object), property, optional: false };
}

const name: ExpressionRule = (node, lowering) => lowering.name(node);

export const expressionRules: readonly (readonly [string, ExpressionRule])[] = [
  ["identifier", name],
  ["property_identifier", name],
  ["private_property_identifier", name],
  ["shorthand_property_identifier", name],
  ["shorthand_property_identifier_pattern", name],
  ["type_identifier", name],
  ["this", name],
  ["super", name],
  ["import", name],
  ["member_expression", member],
  ["nested_identifier", nested],
  ["nested_type_identifier", nested],
  ["subscript_expression", index],
  ["call_expression", call],
  ["new_expression", call],
  ["as_expression", cast],
  ["satisfies_expression", cast],
  ["type_assertion", cast],
  ["parenthesized_expression", unwrapped],
  ["non_null_expression", unwrapped],
  ["instantiation_expression", unwrapped],
  ["meta_property", meta],
];
