/** A tiny Python adapter for tests of what all adapters share: names, calls, functions and classes; all else is Unknown. */
import type { LanguageAdapter, LoweringContext } from "../../../server/src/engine/languages/adapter.ts";
import { fieldOf, looseTokens, namedChildren, type SyntaxNode } from "../../../server/src/engine/languages/syntax.ts";
import type { Expression } from "../../../server/src/engine/model/code/expressions.ts";
import type { Block, Statement } from "../../../server/src/engine/model/code/statements.ts";

export const outlineAdapter: LanguageAdapter = {
  languageIds: ["python"],
  grammarFor: () => "python",
  unitBodies: ["class_definition/block"],
  leadingTypes: [],
  isStatement: (type) => /_(statement|definition)$/.test(type),
  commentTypes: ["comment"],
  commentText: (raw) => raw.replace(/^#\s*/, ""),
  lower: (node, context) => statements(node, context),
};

const place = (node: SyntaxNode, context: LoweringContext) => ({ unit: context.unit, from: node.from, to: node.to });

function statements(node: SyntaxNode, context: LoweringContext): Statement[] {
  const inner = () => namedChildren(node).flatMap((child) => statements(child, context));
  if (node.type === "function_definition") return [functionOf(node, context)];
  if (node.type === "class_definition") return [classOf(node, context)];
  if (node.type === "expression_statement" || node.type === looseTokens) return inner();
  return [expression(node, context)];
}

function expression(node: SyntaxNode, context: LoweringContext): Expression {
  const at = place(node, context);
  if (node.type === "identifier") return { kind: "name", ...at, name: context.text(node) };
  const children = namedChildren(node).map((child) => expression(child, context));
  return { kind: "unknown", ...at, syntax: node.type, children };
}

function functionOf(node: SyntaxNode, context: LoweringContext): Statement {
  const name = fieldOf(node, "name");
  const block = fieldOf(node, "body");
  const body: Block = {
    kind: "block",
    ...place(block ?? node, context),
    statements: block ? namedChildren(block).flatMap((child) => statements(child, context)) : [],
  };
  return {
    kind: "function",
    ...place(node, context),
    name: name ? context.text(name) : "",
    nameSpan: { from: name?.from ?? node.from, to: name?.to ?? node.from },
    flavour: "function",
    parameters: [],
    decorators: [],
    isAsync: false,
    isGenerator: false,
    isStatic: false,
    exported: true,
    documented: false,
    body,
  };
}

function classOf(node: SyntaxNode, context: LoweringContext): Statement {
  const name = fieldOf(node, "name");
  return {
    kind: "class",
    ...place(node, context),
    name: name ? context.text(name) : "",
    nameSpan: { from: name?.from ?? node.from, to: name?.to ?? node.from },
    flavour: "class",
    bases: [],
    decorators: [],
    members: fieldOf(node, "body")?.children.flatMap((child) => (child.nested ? context.nested(child) : [])) ?? [],
    exported: true,
    documented: false,
  };
}
