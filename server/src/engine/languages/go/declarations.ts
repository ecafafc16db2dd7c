/** Packages, imports, variables and constants. */
import type { Import } from "../../model/code/declarations.ts";
import type { Assign, Expression } from "../../model/code/expressions.ts";
import type { Statement } from "../../model/code/statements.ts";
import type { Lowering, Naming, StatementRule } from "../lowering.ts";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { isDocumented, isExportedName } from "./doc.ts";
import { lowerString } from "./literals.ts";
import { packageName } from "./packageName.ts";
import { typeOf } from "./types.ts";

/** The specs of a declaration, in brackets or not. */
export function specs(node: SyntaxNode, type: string): SyntaxNode[] {
  return namedChildren(node).flatMap((child) => {
    if (child.type === type || child.type === "type_alias") return [child];
    return child.type.endsWith("_list") ? specs(child, type) : [];
  });
}

const imports: StatementRule = (node, lowering) =>
  specs(node, "import_spec").flatMap((spec) => importSpec(spec, lowering));

function importSpec(node: SyntaxNode, lowering: Lowering): Import[] {
  const path = fieldOf(node, "path");
  if (!path) return [];
  const literal = lowerString(path, lowering);
  const alias = fieldOf(node, "name");
  const module = literal.value ?? "";
  const local = alias ? lowering.text(alias) : packageName(module);
  const names = local === "_" ? [] : [{ imported: "*", local, typeOnly: false, from: node.from, to: node.to }];
  return [{ kind: "import", ...lowering.at(node), module, moduleSpan: literal.content, names, flavour: "static" }];
}

function variables(node: SyntaxNode, lowering: Lowering): Assign[] {
  const declares = node.type === "const_declaration" ? "const" : "var";
  const documented = isDocumented(node, lowering);
  const isTop = lowering.isRoot(node);
  const all = specs(node, `${declares}_spec`);
  const [only, ...more] = all;
  if (!only) return [];
  const assigns = all.flatMap((spec) => variableSpec(spec, { declares, documented, isTop }, lowering));
  return more.length > 0 || assigns.length > 1
    ? assigns
    : assigns.map((assign) => ({ ...assign, ...lowering.at(node, only) }));
}

interface Outside {
  readonly declares: string;
  readonly documented: boolean;
  readonly isTop: boolean;
}

/** `a, b = 1, 2` is two declarations; `a, err = f()` binds the parts of one value. */
function variableSpec(node: SyntaxNode, outside: Outside, lowering: Lowering): Assign[] {
  lowering.collectStrays(node);
  const names = node.children.filter((child) => child.field === "name" && child.named);
  const written = fieldOf(node, "value");
  const values = written ? namedChildren(written).filter((child) => !child.isError) : [];
  const type = typeOf(fieldOf(node, "type"), lowering);
  const first = names[0];
  if (first && names.length > 1 && values.length === 1) return [tuple(node, names, values, outside, lowering)];
  return names.map((name, index): Assign => {
    const text = lowering.text(name);
    const exported = outside.isTop && isExportedName(text);
    const naming: Naming = {
      name: text,
      nameSpan: { from: name.from, to: name.to },
      exported,
      documented: outside.documented,
    };
    const value = values[index];
    const span = names.length === 1 ? lowering.at(node) : lowering.at(name, value ?? name);
    return {
      kind: "assign",
      ...span,
      target: lowering.name(name),
      ...(value ? { value: lowering.expression(value, naming) } : {}),
      operator: "=",
      declares: outside.declares,
      ...type,
      exported,
    };
  });
}

function tuple(
  node: SyntaxNode,
  names: readonly SyntaxNode[],
  values: readonly SyntaxNode[],
  outside: Outside,
  lowering: Lowering,
): Assign {
  const elements: Expression[] = names.map((name) => lowering.name(name));
  const target: Expression = {
    kind: "list",
    ...lowering.at(names[0] ?? node, names.at(-1) ?? node),
    flavour: "tuple",
    elements,
  };
  const exported = outside.isTop && names.some((name) => isExportedName(lowering.text(name)));
  return {
    kind: "assign",
    ...lowering.at(node),
    target,
    value: lowering.expressionOr(values[0], node),
    operator: "=",
    declares: outside.declares,
    exported,
  };
}

const nothing: () => Statement[] = () => [];

export const declarationRules: readonly (readonly [string, StatementRule])[] = [
  ["package_clause", nothing],
  ["import_declaration", imports],
  ["var_declaration", variables],
  ["const_declaration", variables],
];
