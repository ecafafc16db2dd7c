/** Imports. `import a.b` binds `a`; `import a.b as c` and `from a import b` bind what they name. */
import type { Import, ImportedName } from "../../model/code/declarations.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, fieldsOf, type SyntaxNode } from "../syntax.ts";

function importModules(node: SyntaxNode, lowering: Lowering): Import[] {
  return fieldsOf(node, "name").map((each) => {
    const alias = fieldOf(each, "alias");
    const path = fieldOf(each, "name") ?? each;
    const module = dotted(path, lowering);
    const bound = alias ? lowering.text(alias) : (module.split(".")[0] ?? module);
    return imported(each, path, module, [nameOf(alias ?? path, "*", bound)], lowering);
  });
}

function importFrom(node: SyntaxNode, lowering: Lowering): Import[] {
  const path = fieldOf(node, "module_name");
  const names = fieldsOf(node, "name").map((each) => {
    const alias = fieldOf(each, "alias");
    const original = dotted(fieldOf(each, "name") ?? each, lowering);
    return nameOf(each, original, alias ? lowering.text(alias) : original);
  });
  const all = childOfType(node, "wildcard_import");
  if (all) names.push(nameOf(all, "*", "*"));
  return [imported(node, path ?? node, path ? dotted(path, lowering) : "__future__", names, lowering)];
}

/** Spaces and line breaks may stand around the dots. */
const dotted = (node: SyntaxNode, lowering: Lowering): string => lowering.text(node).replace(/[\s\\]+/g, "");

const nameOf = (node: SyntaxNode, original: string, local: string): ImportedName => ({
  imported: original,
  local,
  typeOnly: false,
  from: node.from,
  to: node.to,
});

const imported = (
  node: SyntaxNode,
  path: SyntaxNode,
  module: string,
  names: readonly ImportedName[],
  lowering: Lowering,
): Import => ({
  kind: "import",
  ...lowering.at(node),
  module,
  moduleSpan: { from: path.from, to: path.to },
  names,
  flavour: "static",
});

export const importRules: readonly (readonly [string, StatementRule])[] = [
  ["import_statement", importModules],
  ["import_from_statement", importFrom],
  ["future_import_statement", importFrom],
];
