/** `import a.b.C`, `import static a.b.C.m`, `import a.b.*`. */
import type { Statement } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, type SyntaxNode } from "../syntax.ts";

/** The module is all but the last name: the package, or the class a static member or nested class belongs to. */
function importDeclaration(node: SyntaxNode, lowering: Lowering): Statement[] {
  const path = childOfType(node, "scoped_identifier", "identifier");
  if (!path) return [];
  const isWhole = childOfType(node, "asterisk") !== undefined;
  const scope = isWhole ? path : fieldOf(path, "scope");
  const name = isWhole ? undefined : (fieldOf(path, "name") ?? path);
  const imported = name ? lowering.text(name) : "*";
  const module = scope ? lowering.text(scope).replace(/\s+/g, "") : "";
  const moduleSpan = scope ? { from: scope.from, to: scope.to } : { from: path.from, to: path.from };
  const names = [{ imported, local: imported, typeOnly: false, from: path.from, to: path.to }];
  return [{ kind: "import", ...lowering.at(node), module, moduleSpan, names, flavour: "static" }];
}

export const importRules: readonly (readonly [string, StatementRule])[] = [
  ["import_declaration", importDeclaration],
  ["package_declaration", () => []],
  ["module_declaration", () => []],
];
