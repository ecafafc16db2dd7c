/** Java types as written, and types where an expression stands (`new Foo<>()`, `Foo::bar`, a base class). */
import type { Expression, TypeRef } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { childOfType, fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";

export function lowerType(node: SyntaxNode, lowering: Lowering): TypeRef {
  return { text: lowering.text(node), ...nameAndArguments(node, lowering) };
}

/** `var` says nothing about the type; brackets may follow the name (`String lines[]`). */
export function declaredType(node: SyntaxNode | undefined, name: SyntaxNode, lowering: Lowering): { type?: TypeRef } {
  if (!node || lowering.text(node) === "var") return {};
  const type = lowerType(node, lowering);
  return { type: childOfType(name, "dimensions") ? { text: `${type.text}[]`, name: "[]", args: [type] } : type };
}

function nameAndArguments(node: SyntaxNode, lowering: Lowering): Pick<TypeRef, "name" | "args"> {
  const parts = namedChildren(node).filter((child) => !isAnnotation(child) && !child.isError);
  const first = parts[0];
  switch (node.type) {
    case "generic_type": {
      const given = childOfType(node, "type_arguments");
      const args = given ? namedChildren(given).map((argument) => lowerType(argument, lowering)) : [];
      return { name: first ? dotted(first, lowering) : "", args };
    }
    case "array_type": {
      const element = fieldOf(node, "element");
      return { name: "[]", args: element ? [lowerType(element, lowering)] : [] };
    }
    case "annotated_type":
      return nameAndArguments(parts.at(-1) ?? emptyOf(node), lowering);
    case "wildcard":
      return parts.at(-1) ? nameAndArguments(parts.at(-1) ?? emptyOf(node), lowering) : { name: "Object", args: [] };
    default:
      return { name: dotted(node, lowering), args: [] };
  }
}

const emptyOf = (node: SyntaxNode): SyntaxNode => ({ ...node, type: "", to: node.from, children: [] });

const isAnnotation = (node: SyntaxNode): boolean => node.type === "annotation" || node.type === "marker_annotation";

/** `java.util.Map.Entry`, without the type arguments and annotations in between. */
function dotted(node: SyntaxNode, lowering: Lowering): string {
  if (node.type !== "scoped_type_identifier") return lowering.text(node).replace(/\s+/g, "");
  return namedChildren(node)
    .filter((child) => !isAnnotation(child) && !child.isError)
    .map((child) => (child.type === "generic_type" ? nameAndArguments(child, lowering).name : dotted(child, lowering)))
    .join(".");
}

const base: ExpressionRule = (node, lowering) => {
  const first = namedChildren(node).find((child) => !isAnnotation(child) && !child.isError);
  return first ? lowering.expression(first) : lowering.unknown(node);
};

const scoped: ExpressionRule = (node, lowering) => {
  const parts = namedChildren(node).filter((child) => !isAnnotation(child) && !child.isError);
  const name = parts.at(-1);
  const object = fieldOf(node, "scope") ?? parts[0];
  if (!name || !object || name === object) return lowering.name(node);
  return {
    kind: "member",
    ...lowering.at(node),
    object: lowering.expression(object),
    property: lowering.text(name),
    optional: false,
  };
};

const whole: ExpressionRule = (node, lowering): Expression =>
  lowering.name(node, lowering.text(node).replace(/\s+/g, ""));

export const typeRules: readonly (readonly [string, ExpressionRule])[] = [
  ["type_identifier", whole],
  ["integral_type", whole],
  ["floating_point_type", whole],
  ["boolean_type", whole],
  ["void_type", whole],
  ["array_type", whole],
  ["generic_type", base],
  ["annotated_type", base],
  ["scoped_type_identifier", scoped],
  ["scoped_identifier", scoped],
];
