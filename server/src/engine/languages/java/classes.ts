/** Classes, interfaces, enums, records and annotation types; each member is a unit of its own. */
import type { ClassDeclaration } from "../../model/code/declarations.ts";
import type { Argument, Assign, Expression } from "../../model/code/expressions.ts";
import type { Statement } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { isDocumented, modifiersOf } from "./annotations.ts";
import { parametersOf } from "./functions.ts";

const flavours: Readonly<Record<string, ClassDeclaration["flavour"]>> = {
  interface_declaration: "interface",
  annotation_type_declaration: "interface",
  enum_declaration: "enum",
  record_declaration: "record",
};

const declaration: StatementRule = (node, lowering) => {
  const documented = isDocumented(lowering);
  const own = fieldOf(node, "name");
  const { decorators, exported } = modifiersOf(node, lowering);
  const lowered: ClassDeclaration = {
    kind: "class",
    ...lowering.at(node),
    name: own ? lowering.text(own) : "",
    flavour: flavours[node.type] ?? "class",
    bases: bases(node, lowering),
    decorators,
    members: [...components(node, lowering), ...members(node, own, lowering)],
    exported,
    nameSpan: own ? { from: own.from, to: own.to } : { from: node.from, to: node.from },
    documented,
  };
  return [lowered];
};

const clauses: ReadonlySet<string> = new Set(["superclass", "super_interfaces", "extends_interfaces"]);

/** What it extends, then what it implements. */
function bases(node: SyntaxNode, lowering: Lowering): Expression[] {
  return node.children
    .filter((child) => clauses.has(child.type))
    .flatMap((clause) => namedChildren(clause))
    .flatMap((child) => (child.type === "type_list" ? namedChildren(child) : [child]))
    .filter((type) => !type.isError)
    .map((type) => lowering.expression(type));
}

/** The components of a record are its fields. */
function components(node: SyntaxNode, lowering: Lowering): Assign[] {
  const list = node.type === "record_declaration" ? fieldOf(node, "parameters") : undefined;
  return parametersOf(list, lowering).map(
    ({ name, type, decorators, from, to }): Assign => ({
      kind: "assign",
      unit: lowering.unit,
      from,
      to,
      target: { kind: "name", unit: lowering.unit, from: Math.max(from, to - name.length), to, name },
      operator: "=",
      declares: "field",
      ...(type ? { type } : {}),
      ...(decorators.length > 0 ? { decorators } : {}),
      exported: true,
    }),
  );
}

function members(node: SyntaxNode, name: SyntaxNode | undefined, lowering: Lowering): Statement[] {
  const body = fieldOf(node, "body");
  if (!body) return [];
  lowering.collectStrays(body);
  if (body.type !== "enum_body") return lowering.statements(body.children);
  return namedChildren(body).flatMap((child) => {
    if (child.type === "enum_constant") return [constant(child, name, lowering)];
    if (child.isError) return [];
    return child.type === "enum_body_declarations" ? lowering.statements(child.children) : lowering.statement(child);
  });
}

/** `RED(1) { ... }` is made by the enum's constructor. */
function constant(node: SyntaxNode, owner: SyntaxNode | undefined, lowering: Lowering): Assign {
  lowering.collectStrays(node);
  const name = fieldOf(node, "name") ?? node;
  const { decorators } = modifiersOf(node, lowering);
  const given = fieldOf(node, "arguments");
  const body = fieldOf(node, "body");
  const made = given || body ? { value: construction(node, name, owner, lowering) } : {};
  return {
    kind: "assign",
    ...lowering.at(node),
    target: lowering.name(name),
    ...made,
    operator: "=",
    declares: "field",
    ...(decorators.length > 0 ? { decorators } : {}),
    exported: true,
  };
}

function construction(
  node: SyntaxNode,
  name: SyntaxNode,
  owner: SyntaxNode | undefined,
  lowering: Lowering,
): Expression {
  const given = fieldOf(node, "arguments");
  const body = fieldOf(node, "body");
  if (given) lowering.collectStrays(given);
  const values = given ? namedChildren(given).filter((child) => !child.isError) : [];
  const args = values.map((child): Argument => ({ value: lowering.expression(child), spread: false }));
  if (body) args.push({ value: anonymousClass(body, owner ?? name, lowering), spread: false });
  const callee = lowering.name(name, owner ? lowering.text(owner) : "");
  return { kind: "call", ...lowering.at(name, node), callee, args, isNew: true, optional: false, isTagged: false };
}

/** The class body behind `new Type()`. */
export function anonymousClass(body: SyntaxNode, base: SyntaxNode, lowering: Lowering): ClassDeclaration {
  lowering.collectStrays(body);
  // The base stands before the body; it is named here by an empty span so that children stay inside.
  const name = lowering.text(base).replace(/<[\s\S]*$/, "");
  const type: Expression = { kind: "name", unit: lowering.unit, from: body.from, to: body.from, name };
  return {
    kind: "class",
    ...lowering.at(body),
    name: "",
    flavour: "class",
    bases: [type],
    decorators: [],
    members: lowering.statements(body.children),
    exported: false,
    nameSpan: { from: body.from, to: body.from },
    documented: false,
  };
}

const initializer: StatementRule = (node, lowering) => {
  const body = childOfType(node, "block");
  return body ? [lowering.block(body, node, true)] : [];
};

export const classRules: readonly (readonly [string, StatementRule])[] = [
  ["class_declaration", declaration],
  ["interface_declaration", declaration],
  ["enum_declaration", declaration],
  ["record_declaration", declaration],
  ["annotation_type_declaration", declaration],
  ["static_initializer", initializer],
];
