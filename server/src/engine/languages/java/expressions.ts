/** Java's names, calls, access and operators. */
import type { Argument, Call, Expression, Member } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering, Naming } from "../lowering.ts";
import { childOfType, fieldOf, fieldsOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";
import { anonymousClass } from "./classes.ts";
import { lowerType } from "./types.ts";

export const binaryOperators: Readonly<Record<string, string>> = { "&&": "and", "||": "or", ">>>": ">>" };

export const inner = (node: SyntaxNode): SyntaxNode | undefined => namedChildren(node).find((child) => !child.isError);

export function lowerArguments(node: SyntaxNode | undefined, lowering: Lowering): Argument[] {
  if (!node) return [];
  lowering.collectStrays(node);
  return namedChildren(node)
    .filter((child) => !child.isError)
    .map((child) => ({ value: lowering.expression(child), spread: false }));
}

const makeCall = (
  node: SyntaxNode,
  callee: Expression,
  args: readonly Argument[],
  isNew: boolean,
  lowering: Lowering,
): Call => ({
  kind: "call",
  ...lowering.at(node),
  callee,
  args,
  isNew,
  optional: false,
  isTagged: false,
});

const invocation: ExpressionRule = (node, lowering) => {
  const object = fieldOf(node, "object");
  const name = fieldOf(node, "name");
  const args = () => lowerArguments(fieldOf(node, "arguments"), lowering);
  if (!name) return makeCall(node, lowering.expressionOr(object, node), args(), false, lowering);
  if (!object) return makeCall(node, lowering.name(name), args(), false, lowering);
  return makeCall(node, member(node, object, name, lowering), args(), false, lowering);
};

const member = (node: SyntaxNode, object: SyntaxNode, name: SyntaxNode, lowering: Lowering): Member => ({
  kind: "member",
  ...lowering.at(node, name),
  object: lowering.expression(object),
  property: lowering.text(name),
  optional: false,
});

const fieldAccess: ExpressionRule = (node, lowering) => {
  const object = fieldOf(node, "object");
  const name = fieldOf(node, "field");
  return object && name ? member(node, object, name, lowering) : lowering.unknown(node);
};

/** `new Type(...) { ... }`: the body of an anonymous class comes as the last argument, as a callback would. */
const creation: ExpressionRule = (node, lowering) => {
  const type = fieldOf(node, "type");
  const callee = lowering.expressionOr(type, node);
  const args = lowerArguments(fieldOf(node, "arguments"), lowering);
  const body = childOfType(node, "class_body");
  const withBody: Argument[] =
    body && type ? [...args, { value: anonymousClass(body, type, lowering), spread: false }] : args;
  return makeCall(node, callee, withBody, true, lowering);
};

/** `new byte[size]` is a call of "byte[]"; with an initialiser it is that list. */
const arrayCreation: ExpressionRule = (node, lowering) => {
  const value = fieldOf(node, "value");
  if (value) return lowering.expression(value);
  const type = fieldOf(node, "type");
  const sizes = fieldsOf(node, "dimensions").flatMap((dimension) => namedChildren(dimension));
  const args = sizes.map((size) => ({ value: lowering.expression(size), spread: false }));
  return makeCall(node, lowering.name(type ?? node, `${type ? lowering.text(type) : ""}[]`), args, true, lowering);
};

/** `this(...)` and `super(...)` in a constructor. */
export const constructorCall: ExpressionRule = (node, lowering) => {
  const callee = lowering.expressionOr(fieldOf(node, "constructor"), node);
  return makeCall(node, callee, lowerArguments(fieldOf(node, "arguments"), lowering), false, lowering);
};

/** `User::getName`, `Foo::new`. */
const reference: ExpressionRule = (node, lowering) => {
  const [object, name] = namedChildren(node).filter((child) => child.type !== "type_arguments" && !child.isError);
  const property = name ? lowering.text(name) : hasToken(node, "new") ? "new" : "";
  return {
    kind: "member",
    ...lowering.at(node),
    object: lowering.expressionOr(object, node),
    property,
    optional: false,
  };
};

const classLiteral: ExpressionRule = (node, lowering) => ({
  kind: "member",
  ...lowering.at(node),
  object: lowering.expressionOr(inner(node), node),
  property: "class",
  optional: false,
});

const access: ExpressionRule = (node, lowering) => ({
  kind: "index",
  ...lowering.at(node),
  object: lowering.expressionOr(fieldOf(node, "array"), node),
  index: lowering.expressionOr(fieldOf(node, "index"), node),
});

const cast: ExpressionRule = (node, lowering, naming) => {
  const type = fieldOf(node, "type");
  const value = fieldOf(node, "value");
  return {
    kind: "cast",
    ...lowering.at(node),
    value: value ? lowering.expression(value, naming) : lowering.expressionOr(value, node),
    type: type ? lowerType(type, lowering) : { text: "", name: "", args: [] },
  };
};

function unwrapped(node: SyntaxNode, lowering: Lowering, naming?: Naming): Expression {
  const value = inner(node);
  return value ? lowering.expression(value, naming) : lowering.unknown(node);
}

const name: ExpressionRule = (node, lowering) => lowering.name(node);

export const expressionRules: readonly (readonly [string, ExpressionRule])[] = [
  ["identifier", name],
  ["this", name],
  ["super", name],
  ["underscore_pattern", name],
  ["method_invocation", invocation],
  ["explicit_constructor_invocation", constructorCall],
  ["field_access", fieldAccess],
  ["object_creation_expression", creation],
  ["array_creation_expression", arrayCreation],
  ["method_reference", reference],
  ["class_literal", classLiteral],
  ["array_access", access],
  ["cast_expression", cast],
  ["parenthesized_expression", unwrapped],
];
