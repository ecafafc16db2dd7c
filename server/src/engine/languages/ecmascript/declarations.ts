/** Variables, functions and namespaces, and the `export` around them, which is folded into what it exports. */
import type { Assign, Expression } from "../../model/code/expressions.ts";
import type { Statement } from "../../model/code/statements.ts";
import { exportListSyntax } from "../exportLists.ts";
import type { Lowering, Naming, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, fieldsOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";
import { lowerClass } from "./classes.ts";
import { bindRequired } from "./dynamicImports.ts";
import { lowerFunction } from "./functions.ts";
import { reExport, specifiers } from "./imports.ts";
import { lowerAlias, lowerEnum, lowerInterface } from "./interfaces.ts";
import { isDocumented } from "./naming.ts";
import { typeOf } from "./types.ts";

/** What the words before a declaration say: `export`, `declare`, decorators, a doc comment. */
interface Outside {
  readonly exported: boolean;
  readonly documented: boolean;
  readonly decorators: readonly SyntaxNode[];
  /** The whole statement: its span is the declaration's. */
  readonly whole: SyntaxNode;
}

function lowerDeclaration(node: SyntaxNode, outside: Outside, lowering: Lowering): Statement[] {
  if (node !== outside.whole) lowering.collectStrays(node);
  const { exported, documented, whole } = outside;
  const naming: Naming = { name: "", exported, documented };
  const span = lowering.at(outside.decorators[0] ?? whole, whole);
  switch (node.type) {
    case "function_declaration":
    case "generator_function_declaration":
    case "function_signature":
      return [{ ...lowerFunction(node, lowering, naming), ...span }];
    case "class_declaration":
    case "abstract_class_declaration":
    case "class":
      return [{ ...lowerClass(node, lowering, naming, outside.decorators), ...span }];
    case "interface_declaration":
      return [{ ...lowerInterface(node, lowering, naming), ...span }];
    case "enum_declaration":
      return [{ ...lowerEnum(node, lowering, naming), ...span }];
    case "type_alias_declaration":
      return lowerAlias(node, lowering, naming).map((declaration) => ({ ...declaration, ...span }));
    case "lexical_declaration":
    case "variable_declaration":
      return variables(node, outside, lowering);
    case "module":
    case "internal_module":
      return namespace(node, lowering);
    default:
      return lowering.statement(node);
  }
}

function variables(node: SyntaxNode, outside: Outside, lowering: Lowering): Statement[] {
  const declares = (fieldOf(node, "kind") ?? node.children[0])?.type ?? "var";
  const declarators = node.children.filter((child) => child.type === "variable_declarator");
  const [only, ...more] = declarators;
  if (!only) return [];
  const all = [only, ...more].map((declarator) => variable(declarator, declares, outside, lowering));
  return more.length > 0 ? all : all.map((assign) => ({ ...assign, ...lowering.at(outside.whole, only) }));
}

function variable(node: SyntaxNode, declares: string, outside: Outside, lowering: Lowering): Assign {
  lowering.collectStrays(node);
  const name = fieldOf(node, "name");
  const value = fieldOf(node, "value");
  const naming =
    name?.type === "identifier"
      ? { name: lowering.text(name), nameSpan: { from: name.from, to: name.to } }
      : { name: "" };
  if (name && value) bindRequired(value, name, lowering);
  return {
    kind: "assign",
    ...lowering.at(node),
    target: lowering.expressionOr(name, node),
    ...(value ? { value: lowering.expression(value, { ...naming, ...flags(outside) }) } : {}),
    operator: "=",
    declares,
    ...typeOf(fieldOf(node, "type"), lowering),
    exported: outside.exported,
  };
}

const flags = ({ exported, documented }: Outside): Pick<Naming, "exported" | "documented"> => ({
  exported,
  documented,
});

/** `namespace N { }`, `declare module "m" { }`, `declare global { }`: a block of declarations. */
function namespace(node: SyntaxNode, lowering: Lowering): Statement[] {
  const body = fieldOf(node, "body");
  return body ? [lowering.block(body, node, true)] : [];
}

const declaration: StatementRule = (node, lowering) => {
  const documented = isDocumented(lowering.leading, lowering);
  return lowerDeclaration(
    node,
    { exported: false, documented, decorators: decorators(node, lowering), whole: node },
    lowering,
  );
};

const decorators = (node: SyntaxNode, lowering: Lowering): SyntaxNode[] => [
  ...lowering.leading.filter((leading) => leading.type === "decorator"),
  ...(node.type === "export_statement" ? fieldsOf(node, "decorator") : []),
];

/** `declare ...`. */
function ambient(node: SyntaxNode, lowering: Lowering): Statement[] {
  const documented = isDocumented(lowering.leading, lowering);
  const outside: Outside = { exported: false, documented, decorators: [], whole: node };
  return namedChildren(node)
    .filter((child) => !child.isError && !child.type.endsWith("identifier"))
    .flatMap((child) =>
      child.type === "statement_block"
        ? [lowering.block(child, child, true)]
        : lowerDeclaration(child, outside, lowering),
    );
}

function exportStatement(node: SyntaxNode, lowering: Lowering): Statement[] {
  const documented = isDocumented(lowering.leading, lowering);
  const outside: Outside = { exported: true, documented, decorators: decorators(node, lowering), whole: node };
  const source = fieldOf(node, "source");
  if (source) return [reExport(node, source, lowering)];
  const declared = fieldOf(node, "declaration");
  if (declared?.type === "ambient_declaration") return ambientExport(declared, outside, lowering);
  if (declared) return lowerDeclaration(declared, outside, lowering);
  const clause = childOfType(node, "export_clause");
  if (clause) return [exportList(node, clause, lowering)];
  const value = fieldOf(node, "value") ?? (hasToken(node, "=") ? childOfType(node, "identifier") : undefined);
  return value ? [exportedValue(value, outside, lowering)] : namedStatements(node, lowering);
}

/** `export import y = A.B`, and whatever else an export can stand before. */
const namedStatements = (node: SyntaxNode, lowering: Lowering): Statement[] =>
  hasToken(node, "as") ? [] : namedChildren(node).flatMap((child) => (child.isError ? [] : lowering.statement(child)));

const ambientExport = (node: SyntaxNode, outside: Outside, lowering: Lowering): Statement[] =>
  namedChildren(node)
    .filter((child) => !child.isError)
    .flatMap((child) => lowerDeclaration(child, outside, lowering));

/** The names stay reachable; `markExported` finds them here and tells their declarations. */
function exportList(node: SyntaxNode, clause: SyntaxNode, lowering: Lowering): Expression {
  const children = specifiers(clause, false, lowering).map(
    ({ imported, from, to }): Expression => ({ kind: "name", unit: lowering.unit, from, to, name: imported }),
  );
  return { kind: "unknown", ...lowering.at(node), syntax: exportListSyntax, children };
}

/** `export default value` and `export = value`: functions and classes are what they are, the rest is an assignment. */
function exportedValue(node: SyntaxNode, outside: Outside, lowering: Lowering): Statement {
  const naming: Naming = { name: "default", ...flags(outside) };
  if (node.type === "class") return lowerClass(node, lowering, naming, outside.decorators);
  const value = lowering.expression(node, naming);
  if (value.kind === "function" || value.kind === "class") return value;
  const target = { kind: "name", unit: lowering.unit, from: node.from, to: node.from, name: "default" } as const;
  return { kind: "assign", ...lowering.at(outside.whole, node), target, value, operator: "=", exported: true };
}

export const declarationRules: readonly (readonly [string, StatementRule])[] = [
  ["function_declaration", declaration],
  ["generator_function_declaration", declaration],
  ["function_signature", declaration],
  ["class_declaration", declaration],
  ["abstract_class_declaration", declaration],
  ["interface_declaration", declaration],
  ["enum_declaration", declaration],
  ["type_alias_declaration", declaration],
  ["lexical_declaration", declaration],
  ["variable_declaration", declaration],
  ["module", declaration],
  ["internal_module", declaration],
  ["ambient_declaration", ambient],
  ["export_statement", exportStatement],
];
