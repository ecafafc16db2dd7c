/** Classes. Each statement of the body is a unit of its own. */
import type { ClassDeclaration, Decorator } from "../../model/code/declarations.ts";
import type { Expression } from "../../model/code/expressions.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { argument } from "./expressions.ts";
import { hasDocstring, isExportedName } from "./naming.ts";

export function lowerClass(
  node: SyntaxNode,
  lowering: Lowering,
  decorators: readonly Decorator[],
  whole: SyntaxNode,
): ClassDeclaration {
  const named = fieldOf(node, "name");
  const name = named ? lowering.text(named) : "";
  const bases = basesOf(fieldOf(node, "superclasses"), lowering);
  const body = fieldOf(node, "body");
  const members = body ? lowering.statements(body.children) : [];
  return {
    kind: "class",
    ...lowering.at(whole),
    name,
    flavour: flavourOf(bases),
    bases,
    decorators,
    members,
    exported: isExportedName(name, lowering),
    nameSpan: { from: named?.from ?? node.from, to: named?.to ?? node.from },
    documented: hasDocstring(members),
  };
}

/** Keywords of the class statement (`metaclass=`, `table=True`) stand among the bases as assignments. */
function basesOf(list: SyntaxNode | undefined, lowering: Lowering): Expression[] {
  if (!list) return [];
  lowering.collectStrays(list);
  return namedChildren(list)
    .filter((child) => !child.isError)
    .map((child) => {
      const keyword = fieldOf(child, "name");
      const { value } = argument(child, lowering);
      if (child.type !== "keyword_argument" || !keyword) return value;
      return {
        kind: "assign",
        ...lowering.at(child),
        target: lowering.name(keyword),
        value,
        operator: "=",
        exported: false,
      };
    });
}

function flavourOf(bases: readonly Expression[]): ClassDeclaration["flavour"] {
  const names = bases.map((base) => (base.kind === "member" ? base.property : base.kind === "name" ? base.name : ""));
  if (names.some((name) => /^(?:Int|Str)?(?:Enum|Flag)$/.test(name))) return "enum";
  return names.includes("Protocol") ? "interface" : "class";
}

export const classRules: readonly (readonly [string, StatementRule])[] = [
  ["class_definition", (node, lowering) => [lowerClass(node, lowering, [], node)]],
];
