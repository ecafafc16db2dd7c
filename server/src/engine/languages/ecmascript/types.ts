/** Written types: the dotted base name, without what makes them optional. */
import type { TypeRef } from "../../model/code/expressions.ts";
import type { Lowering } from "../lowering.ts";
import { childOfType, fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";

const wrappers: ReadonlySet<string> = new Set([
  "type_annotation",
  "omitting_type_annotation",
  "adding_type_annotation",
  "opting_type_annotation",
  "parenthesized_type",
  "readonly_type",
  "optional_type",
  "rest_type",
  "flow_maybe_type",
]);

/** Base names of the types that are not a name themselves. A union of several types has none: nothing is known of it. */
const structural: Readonly<Record<string, string>> = {
  function_type: "Function",
  constructor_type: "Function",
  object_type: "object",
  template_literal_type: "string",
  type_predicate: "boolean",
  type_predicate_annotation: "boolean",
  asserts: "void",
  asserts_annotation: "void",
};

export function lowerType(node: SyntaxNode, lowering: Lowering): TypeRef {
  const text = lowering.text(node).replace(/^\s*(?:[-+]\?)?\??:\s*/, "");
  const { name, args } = nameAndArguments(node, lowering);
  return { text, name, args };
}

/** For spreading into a node: present only where a type is written. */
export const typeOf = (node: SyntaxNode | undefined, lowering: Lowering): { type?: TypeRef } =>
  node ? { type: lowerType(node, lowering) } : {};

interface Named {
  readonly name: string;
  readonly args: readonly TypeRef[];
}

function nameAndArguments(node: SyntaxNode, lowering: Lowering): Named {
  const inner = namedChildren(node);
  const first = inner[0];
  if (wrappers.has(node.type)) return first ? nameAndArguments(first, lowering) : { name: "", args: [] };
  switch (node.type) {
    case "generic_type": {
      const given = fieldOf(node, "type_arguments") ?? childOfType(node, "type_arguments");
      const args = given ? namedChildren(given).map((argument) => lowerType(argument, lowering)) : [];
      return { name: dotted(fieldOf(node, "name") ?? node, lowering), args };
    }
    case "array_type":
      return { name: "Array", args: first ? [lowerType(first, lowering)] : [] };
    case "tuple_type":
      return { name: "Array", args: inner.map((element) => lowerType(elementType(element), lowering)) };
    case "union_type":
      return union(node, lowering);
    case "intersection_type":
      return first ? nameAndArguments(first, lowering) : { name: "", args: [] };
    case "type_identifier":
    case "identifier":
    case "nested_type_identifier":
    case "nested_identifier":
    case "member_expression":
    case "predefined_type":
    case "this_type":
    case "literal_type":
      return { name: dotted(node, lowering), args: [] };
    case "type_query":
      return { name: `typeof ${first ? dotted(first, lowering) : ""}`, args: [] };
    default:
      return { name: structural[node.type] ?? "", args: [] };
  }
}

/** A tuple's element may have a name and a question mark. */
const elementType = (node: SyntaxNode): SyntaxNode => fieldOf(node, "type") ?? node;

/** `Foo | null` is a Foo. */
function union(node: SyntaxNode, lowering: Lowering): Named {
  const members = unionMembers(node).filter((member) => !isEmptyType(lowering.text(member)));
  const [only, ...more] = members;
  return only && more.length === 0
    ? nameAndArguments(only, lowering)
    : { name: "", args: members.map((member) => lowerType(member, lowering)) };
}

const unionMembers = (node: SyntaxNode): SyntaxNode[] =>
  namedChildren(node).flatMap((child) => (child.type === "union_type" ? unionMembers(child) : [child]));

const isEmptyType = (text: string): boolean => text === "null" || text === "undefined" || text === "void";

const dotted = (node: SyntaxNode, lowering: Lowering): string => lowering.text(node).replace(/\s+/g, "");
