/** Go types: pointers are seen through, several results are a tuple. */
import type { Expression, TypeRef } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";

export function lowerType(node: SyntaxNode, lowering: Lowering): TypeRef {
  return { text: lowering.text(node), ...nameAndArguments(node, lowering) };
}

export const typeOf = (node: SyntaxNode | undefined, lowering: Lowering): { type?: TypeRef } =>
  node ? { type: lowerType(node, lowering) } : {};

type Named = Pick<TypeRef, "name" | "args">;

function nameAndArguments(node: SyntaxNode, lowering: Lowering): Named {
  const part = (field: string): TypeRef[] => {
    const child = fieldOf(node, field);
    return child ? [lowerType(child, lowering)] : [];
  };
  const first = namedChildren(node)[0];
  switch (node.type) {
    case "pointer_type":
    case "parenthesized_type":
    case "type_elem":
    case "type_constraint":
    case "negated_type":
      return first ? nameAndArguments(first, lowering) : { name: "", args: [] };
    case "slice_type":
    case "array_type":
    case "implicit_length_array_type":
      return { name: "[]", args: part("element") };
    case "map_type":
      return { name: "map", args: [...part("key"), ...part("value")] };
    case "channel_type":
      return { name: "chan", args: part("value") };
    case "function_type":
      return { name: "func", args: [] };
    case "struct_type":
      return { name: "struct", args: [] };
    case "interface_type":
      return { name: first ? "interface" : "any", args: [] };
    case "generic_type":
      return generic(node, lowering);
    case "parameter_list":
      return results(node, lowering);
    default:
      return { name: lowering.text(node).replace(/\s+/g, ""), args: [] };
  }
}

function generic(node: SyntaxNode, lowering: Lowering): Named {
  const base = fieldOf(node, "type");
  const given = fieldOf(node, "type_arguments");
  return {
    name: base ? lowering.text(base).replace(/\s+/g, "") : "",
    args: given ? namedChildren(given).map((argument) => lowerType(argument, lowering)) : [],
  };
}

/** `(n int, err error)` names each result; `(a, b int)` is two. */
function results(list: SyntaxNode, lowering: Lowering): Named {
  const args = namedChildren(list).flatMap((declaration) => {
    const type = fieldOf(declaration, "type");
    const count = declaration.children.filter((child) => child.field === "name" && child.named).length;
    return type ? Array.from({ length: Math.max(1, count) }, () => lowerType(type, lowering)) : [];
  });
  const [only, ...more] = args;
  return only && more.length === 0 ? { name: only.name, args: only.args } : { name: "tuple", args };
}

/** A type where an expression stands: `make(chan int)`, `case int:`, an embedded field. Names stay names. */
const typeExpression: ExpressionRule = (node, lowering) => {
  const inner = namedChildren(node);
  const first = inner[0];
  if ((node.type === "pointer_type" || node.type === "parenthesized_type") && first) return lowering.expression(first);
  if (node.type === "generic_type") return lowering.expressionOr(fieldOf(node, "type"), node);
  const children: Expression[] = inner
    .filter((child) => child.field && !child.isError)
    .map((child) => lowering.expression(child));
  return { kind: "unknown", ...lowering.at(node), syntax: node.type, children };
};

/** `http.Client` as a type. */
const qualified: ExpressionRule = (node, lowering) => {
  const name = fieldOf(node, "name");
  return {
    kind: "member",
    ...lowering.at(node),
    object: lowering.expressionOr(fieldOf(node, "package"), node),
    property: name ? lowering.text(name) : "",
    optional: false,
  };
};

const emptyType: ExpressionRule = (node, lowering) => ({
  kind: "unknown",
  ...lowering.at(node),
  syntax: node.type,
  children: [],
});

export const typeRules: readonly (readonly [string, ExpressionRule])[] = [
  ["qualified_type", qualified],
  ["pointer_type", typeExpression],
  ["parenthesized_type", typeExpression],
  ["generic_type", typeExpression],
  ["slice_type", typeExpression],
  ["array_type", typeExpression],
  ["map_type", typeExpression],
  ["channel_type", typeExpression],
  ["function_type", emptyType],
  ["struct_type", emptyType],
  ["interface_type", emptyType],
];
