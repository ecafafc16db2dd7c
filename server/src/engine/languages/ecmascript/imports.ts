/** Import statements, and exports that name another module. */
import type { Import, ImportedName } from "../../model/code/declarations.ts";
import type { Expression } from "../../model/code/expressions.ts";
import type { Statement } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";
import { importedName, moduleOf } from "./moduleNames.ts";

function importStatement(node: SyntaxNode, lowering: Lowering): Statement[] {
  const required = childOfType(node, "import_require_clause");
  const source = fieldOf(required ?? node, "source");
  if (!source) return [];
  const typeOnly = hasToken(node, "type") || hasToken(node, "typeof");
  const clause = childOfType(node, "import_clause");
  const names = required ? requireClause(required, typeOnly, lowering) : clauseNames(clause, typeOnly, lowering);
  return [importFact(node, source, names, required ? "require" : "static", lowering)];
}

function importFact(
  node: SyntaxNode,
  source: SyntaxNode,
  names: readonly ImportedName[],
  flavour: Import["flavour"],
  lowering: Lowering,
): Import {
  return { kind: "import", ...lowering.at(node), ...moduleOf(source, lowering), names, flavour };
}

/** `import x = require("x")`. */
function requireClause(node: SyntaxNode, typeOnly: boolean, lowering: Lowering): ImportedName[] {
  const local = childOfType(node, "identifier");
  return local ? [importedName("*", local, lowering.text(local), typeOnly)] : [];
}

function clauseNames(clause: SyntaxNode | undefined, typeOnly: boolean, lowering: Lowering): ImportedName[] {
  return clause ? namedChildren(clause).flatMap((part) => partNames(part, typeOnly, lowering)) : [];
}

function partNames(part: SyntaxNode, typeOnly: boolean, lowering: Lowering): ImportedName[] {
  switch (part.type) {
    case "identifier":
      return [importedName("default", part, lowering.text(part), typeOnly)];
    case "namespace_import": {
      const local = namedChildren(part)[0];
      return local ? [importedName("*", part, lowering.text(local), typeOnly)] : [];
    }
    case "named_imports":
      return specifiers(part, typeOnly, lowering);
    default:
      return [];
  }
}

/** `{ a, type b, c as d, "e f" as g }` of an import or an export. */
export function specifiers(node: SyntaxNode, typeOnly: boolean, lowering: Lowering): ImportedName[] {
  return namedChildren(node).flatMap((child) => {
    const name = fieldOf(child, "name");
    if (!name) return [];
    const local = fieldOf(child, "alias") ?? name;
    const isType = typeOnly || hasToken(child, "type") || hasToken(child, "typeof");
    return [importedName(nameText(name, lowering), child, nameText(local, lowering), isType)];
  });
}

const nameText = (node: SyntaxNode, lowering: Lowering): string =>
  node.type === "string" ? lowering.text(node).slice(1, -1) : lowering.text(node);

/** `export { a as b } from "m"`, `export * from "m"`, `export * as ns from "m"`. */
export function reExport(node: SyntaxNode, source: SyntaxNode, lowering: Lowering): Import {
  const typeOnly = hasToken(node, "type");
  const clause = childOfType(node, "export_clause");
  const namespace = childOfType(node, "namespace_export");
  const local = namespace && namedChildren(namespace)[0];
  const names = clause
    ? specifiers(clause, typeOnly, lowering)
    : [importedName("*", namespace ?? node, local ? nameText(local, lowering) : "*", typeOnly)];
  return importFact(node, source, names, "re-export", lowering);
}

/** `import y = A.B.C`: another name for something inside a namespace. */
function importAlias(node: SyntaxNode, lowering: Lowering): Statement[] {
  const [name, target] = namedChildren(node);
  if (!name) return [];
  const value: { value?: Expression } = target ? { value: lowering.expression(target) } : {};
  return [
    {
      kind: "assign",
      ...lowering.at(node),
      target: lowering.name(name),
      ...value,
      operator: "=",
      declares: "const",
      exported: false,
    },
  ];
}

export const importRules: readonly (readonly [string, StatementRule])[] = [
  ["import_statement", importStatement],
  ["import_alias", importAlias],
];
