/** Interfaces, object type aliases and enums: classes of the code model without code. */
import type { ClassDeclaration } from "../../model/code/declarations.ts";
import type { Assign, Expression } from "../../model/code/expressions.ts";
import type { Statement } from "../../model/code/statements.ts";
import type { Lowering, Naming } from "../lowering.ts";
import { childOfType, fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { baseTypes } from "./classes.ts";
import { nameOfKey } from "./keys.ts";

function declared(
  node: SyntaxNode,
  lowering: Lowering,
  naming: Naming,
  parts: Pick<ClassDeclaration, "flavour" | "bases" | "members">,
): ClassDeclaration {
  const name = fieldOf(node, "name");
  return {
    kind: "class",
    ...lowering.at(node),
    name: name ? lowering.text(name) : "",
    ...parts,
    decorators: [],
    exported: naming.exported,
    nameSpan: name ? { from: name.from, to: name.to } : { from: node.from, to: node.from },
    documented: naming.documented,
  };
}

export function lowerInterface(node: SyntaxNode, lowering: Lowering, naming: Naming): ClassDeclaration {
  const heritage = childOfType(node, "extends_type_clause", "extends_clause");
  const bases = heritage ? baseTypes(heritage, lowering) : [];
  const body = fieldOf(node, "body");
  return declared(node, lowering, naming, {
    flavour: "interface",
    bases,
    members: body ? lowering.statements(body.children) : [],
  });
}

/** `type A = { ... }` and `type A = B & { ... }` are interfaces; other aliases hold no facts. */
export function lowerAlias(node: SyntaxNode, lowering: Lowering, naming: Naming): ClassDeclaration[] {
  const parts = intersection(fieldOf(node, "value"));
  const objects = parts.filter((part) => part.type === "object_type");
  if (objects.length === 0) return [];
  const bases: Expression[] = parts
    .map((part) => (part.type === "generic_type" ? (fieldOf(part, "name") ?? part) : part))
    .filter((part) => part.type === "type_identifier" || part.type === "nested_type_identifier")
    .map((part) => lowering.expression(part));
  const members = objects.flatMap((object) => lowering.statements(object.children));
  return [declared(node, lowering, naming, { flavour: "interface", bases, members })];
}

function intersection(node: SyntaxNode | undefined): SyntaxNode[] {
  if (!node) return [];
  if (node.type !== "intersection_type" && node.type !== "parenthesized_type") return [node];
  return namedChildren(node).flatMap(intersection);
}

export function lowerEnum(node: SyntaxNode, lowering: Lowering, naming: Naming): ClassDeclaration {
  const body = fieldOf(node, "body");
  const members = body ? namedChildren(body).flatMap((member) => enumMember(member, lowering)) : [];
  return declared(node, lowering, naming, { flavour: "enum", bases: [], members });
}

function enumMember(node: SyntaxNode, lowering: Lowering): Statement[] {
  if (node.isError) return lowering.statement(node);
  const name = fieldOf(node, "name") ?? node;
  const value = fieldOf(node, "value");
  const member: Assign = {
    kind: "assign",
    ...lowering.at(node),
    target: lowering.name(name, nameOfKey(name, lowering)),
    ...(value ? { value: lowering.expression(value) } : {}),
    operator: "=",
    declares: "field",
    exported: false,
  };
  return [member];
}
