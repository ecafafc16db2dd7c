/** Classes and their members. Each member is a unit of its own. */
import type { ClassDeclaration } from "../../model/code/declarations.ts";
import type { Assign, Expression } from "../../model/code/expressions.ts";
import type { Statement } from "../../model/code/statements.ts";
import type { ExpressionRule, Lowering, Naming, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";
import { lowerMethod, parameterNodes } from "./functions.ts";
import { nameOfKey } from "./keys.ts";
import { decoratorsOf, isDocumented } from "./naming.ts";
import { typeOf } from "./types.ts";

/** Decorators stand before an `export` or inside the class node; the ones before come with what was read first. */
export function lowerClass(
  node: SyntaxNode,
  lowering: Lowering,
  naming?: Naming,
  before: readonly SyntaxNode[] = [],
): ClassDeclaration {
  const own = fieldOf(node, "name");
  const nameSpan = own ?? naming?.nameSpan ?? { from: node.from, to: node.from };
  const heritage = childOfType(node, "class_heritage");
  const body = fieldOf(node, "body");
  return {
    kind: "class",
    ...lowering.at(before[0] ?? node, node),
    name: own ? lowering.text(own) : (naming?.name ?? ""),
    flavour: "class",
    bases: heritage ? bases(heritage, lowering) : [],
    decorators: decoratorsOf([...before, ...node.children], lowering),
    members: body ? lowering.statements(body.children) : [],
    exported: naming?.exported ?? false,
    nameSpan: { from: nameSpan.from, to: nameSpan.to },
    documented: naming?.documented ?? false,
  };
}

/** What a class extends and implements; type arguments are left out. */
function bases(heritage: SyntaxNode, lowering: Lowering): Expression[] {
  lowering.collectStrays(heritage);
  return namedChildren(heritage).flatMap((clause) => {
    if (clause.type !== "extends_clause" && clause.type !== "implements_clause") return [lowering.expression(clause)];
    lowering.collectStrays(clause);
    return baseTypes(clause, lowering);
  });
}

export const baseTypes = (clause: SyntaxNode, lowering: Lowering): Expression[] =>
  namedChildren(clause)
    .filter((child) => child.type !== "type_arguments" && !child.isError)
    .map((child) => lowering.expression(child.type === "generic_type" ? (fieldOf(child, "name") ?? child) : child));

/** Also JavaScript's fields: `x = 1`, `static #y`, `accessor z`, `handler = async () => {}`. */
function field(node: SyntaxNode, lowering: Lowering): Statement[] {
  const documented = isDocumented(lowering.leading, lowering);
  const before = lowering.leading.filter((leading) => leading.type === "decorator");
  const name = fieldOf(node, "name") ?? fieldOf(node, "property");
  if (!name) return [];
  const written = fieldOf(node, "value");
  const text = nameOfKey(name, lowering);
  const naming: Naming = { name: text, nameSpan: { from: name.from, to: name.to }, exported: false, documented };
  const decorators = decoratorsOf([...before, ...node.children], lowering);
  const assign: Assign = {
    kind: "assign",
    ...lowering.at(before[0] ?? node, node),
    target: lowering.name(name, text),
    ...(written ? { value: lowering.expression(written, naming) } : {}),
    operator: "=",
    declares: "field",
    ...typeOf(fieldOf(node, "type"), lowering),
    ...(decorators.length > 0 ? { decorators } : {}),
    exported: false,
  };
  return [assign];
}

/** A constructor's `private readonly repo: Repo` is a parameter and a field. */
function method(node: SyntaxNode, lowering: Lowering): Statement[] {
  const lowered = lowerMethod(node, lowering, false);
  const list = fieldOf(node, "parameters");
  if (lowered.flavour !== "constructor" || !list) return [lowered];
  return [
    lowered,
    ...parameterNodes(list)
      .filter(isProperty)
      .map((parameter) => propertyField(parameter, lowering)),
  ];
}

const isProperty = (parameter: SyntaxNode): boolean =>
  childOfType(parameter, "accessibility_modifier", "override_modifier") !== undefined ||
  hasToken(parameter, "readonly");

function propertyField(parameter: SyntaxNode, lowering: Lowering): Assign {
  const name = fieldOf(parameter, "pattern") ?? parameter;
  return {
    kind: "assign",
    ...lowering.at(parameter),
    target: lowering.name(name),
    operator: "=",
    declares: "field",
    ...typeOf(fieldOf(parameter, "type"), lowering),
    exported: false,
  };
}

const signature: StatementRule = (node, lowering) => [lowerMethod(node, lowering, false)];

const staticBlock: StatementRule = (node, lowering) => {
  const body = fieldOf(node, "body") ?? childOfType(node, "statement_block");
  return body ? [lowering.block(body, node, true)] : [];
};

export const classRules: readonly (readonly [string, ExpressionRule])[] = [["class", lowerClass]];

export const memberRules: readonly (readonly [string, StatementRule])[] = [
  ["method_definition", method],
  ["method_signature", signature],
  ["abstract_method_signature", signature],
  ["construct_signature", signature],
  ["call_signature", signature],
  ["public_field_definition", field],
  ["property_signature", field],
  ["class_static_block", staticBlock],
  ["index_signature", () => []],
];
