/** Structs, interfaces and the other types a file declares. */
import type { ClassDeclaration } from "../../model/code/declarations.ts";
import type { Assign, Expression } from "../../model/code/expressions.ts";
import type { Statement } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { specs } from "./declarations.ts";
import { isDocumented, isExportedName } from "./doc.ts";
import { lowerFunction } from "./functions.ts";
import { lowerString } from "./literals.ts";
import { typeOf } from "./types.ts";

const types: StatementRule = (node, lowering) => {
  const documented = isDocumented(node, lowering);
  const isTop = lowering.isRoot(node);
  const all = specs(node, "type_spec");
  return all.map((spec) => typeSpec(spec, all.length === 1 ? node : spec, { documented, isTop }, lowering));
};

function typeSpec(
  node: SyntaxNode,
  whole: SyntaxNode,
  outside: { readonly documented: boolean; readonly isTop: boolean },
  lowering: Lowering,
): ClassDeclaration {
  lowering.collectStrays(node);
  const own = fieldOf(node, "name");
  const name = own ? lowering.text(own) : "";
  const type = fieldOf(node, "type");
  return {
    kind: "class",
    ...lowering.at(whole),
    name,
    flavour: type?.type === "interface_type" ? "interface" : "struct",
    ...contents(type, lowering),
    decorators: [],
    exported: outside.isTop && isExportedName(name),
    nameSpan: own ? { from: own.from, to: own.to } : { from: node.from, to: node.from },
    documented: outside.documented,
  };
}

/** What is embedded is a base; so is the type that `type A B` is made from. */
function contents(type: SyntaxNode | undefined, lowering: Lowering): Pick<ClassDeclaration, "bases" | "members"> {
  if (type?.type === "struct_type") return structContents(type, lowering);
  if (type?.type === "interface_type") return interfaceContents(type, lowering);
  return { bases: type ? baseOf(type, lowering) : [], members: [] };
}

const baseNames: ReadonlySet<string> = new Set(["type_identifier", "qualified_type", "pointer_type", "generic_type"]);

const baseOf = (type: SyntaxNode, lowering: Lowering): Expression[] =>
  baseNames.has(type.type) ? [lowering.expression(type)] : [];

function structContents(type: SyntaxNode, lowering: Lowering): Pick<ClassDeclaration, "bases" | "members"> {
  lowering.collectStrays(type);
  const bases: Expression[] = [];
  const members: Statement[] = [];
  for (const list of namedChildren(type)) {
    if (list.isError) continue;
    lowering.collectStrays(list);
    for (const declaration of namedChildren(list)) {
      if (declaration.isError) continue;
      const fields = fieldDeclaration(declaration, lowering);
      const embedded = fieldOf(declaration, "type");
      if (fields.length > 0) members.push(...fields);
      else if (embedded) bases.push(...baseOf(embedded, lowering));
    }
  }
  return { bases, members };
}

/** The tag stands with the field as a decorator does: text that other code reads. */
function fieldDeclaration(node: SyntaxNode, lowering: Lowering): Assign[] {
  lowering.collectStrays(node);
  const names = node.children.filter((child) => child.field === "name" && child.named);
  const tag = fieldOf(node, "tag");
  return names.map((name, index): Assign => {
    const isLast = index === names.length - 1;
    const decorators = tag && isLast ? [{ expression: lowerString(tag, lowering), from: tag.from, to: tag.to }] : [];
    return {
      kind: "assign",
      ...lowering.at(name, isLast ? node : name),
      target: lowering.name(name),
      operator: "=",
      declares: "field",
      ...typeOf(fieldOf(node, "type"), lowering),
      ...(decorators.length > 0 ? { decorators } : {}),
      exported: isExportedName(lowering.text(name)),
    };
  });
}

function interfaceContents(type: SyntaxNode, lowering: Lowering): Pick<ClassDeclaration, "bases" | "members"> {
  lowering.collectStrays(type);
  const parts = namedChildren(type).filter((child) => !child.isError);
  const embedded = parts.filter((part) => part.type === "type_elem").map((part) => namedChildren(part));
  const methods = parts.filter((part) => part.type === "method_elem");
  const unnamed = { name: "", exported: false, documented: false };
  return {
    bases: embedded.flatMap(([only, ...more]) => (only && more.length === 0 ? baseOf(only, lowering) : [])),
    members: methods.map((method) => lowerFunction(method, lowering, unnamed)),
  };
}

export const typeDeclarationRules: readonly (readonly [string, StatementRule])[] = [["type_declaration", types]];
