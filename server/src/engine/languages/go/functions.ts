/** Functions, methods, function literals and the method signatures of interfaces. */
import type { FunctionNode, Parameter } from "../../model/code/declarations.ts";
import type { ExpressionRule, Lowering, Naming, StatementRule } from "../lowering.ts";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { isDocumented, isExportedName } from "./doc.ts";
import { lowerType, typeOf } from "./types.ts";

export function lowerFunction(node: SyntaxNode, lowering: Lowering, naming?: Naming): FunctionNode {
  const documented = naming?.documented ?? isDocumented(node, lowering);
  const own = fieldOf(node, "name");
  const name = own ? lowering.text(own) : (naming?.name ?? "");
  const nameSpan = own ?? naming?.nameSpan ?? { from: node.from, to: node.from };
  const body = fieldOf(node, "body");
  const result = fieldOf(node, "result");
  return {
    kind: "function",
    ...lowering.at(node),
    name,
    flavour: own ? (node.type === "function_declaration" ? "function" : "method") : "lambda",
    parameters: parameters(fieldOf(node, "parameters"), lowering),
    ...(result ? { returnType: lowerType(result, lowering) } : {}),
    ...(body ? { body: lowering.block(body, body, true) } : {}),
    isAsync: false,
    isGenerator: false,
    isStatic: false,
    decorators: [],
    exported: own ? isExportedName(name) : (naming?.exported ?? false),
    ...receiver(fieldOf(node, "receiver"), lowering),
    nameSpan: { from: nameSpan.from, to: nameSpan.to },
    documented,
  };
}

function receiver(list: SyntaxNode | undefined, lowering: Lowering): Pick<FunctionNode, "receiver"> {
  const declaration = list && namedChildren(list)[0];
  const type = declaration && fieldOf(declaration, "type");
  if (!type) return {};
  const name = fieldOf(declaration, "name");
  return { receiver: { name: name ? lowering.text(name) : "", type: lowerType(type, lowering) } };
}

function parameters(list: SyntaxNode | undefined, lowering: Lowering): Parameter[] {
  if (!list) return [];
  lowering.collectStrays(list);
  return namedChildren(list)
    .filter((child) => !child.isError)
    .flatMap((child) => declared(child, lowering));
}

/** `a, b int` is two parameters; `int` alone is one without a name. */
function declared(node: SyntaxNode, lowering: Lowering): Parameter[] {
  const names = node.children.filter((child) => child.field === "name" && child.named);
  const shared = {
    ...typeOf(fieldOf(node, "type"), lowering),
    flavour: node.type === "variadic_parameter_declaration" ? "rest" : "plain",
    decorators: [],
  } as const;
  if (names.length === 0) return [{ name: "", ...shared, from: node.from, to: node.to }];
  return names.map((name) => ({ name: lowering.text(name), ...shared, from: name.from, to: node.to }));
}

const declaration: StatementRule = (node, lowering) => [lowerFunction(node, lowering)];

/** A literal without a name of its own is documented by nothing. */
const literal: ExpressionRule = (node, lowering, naming) =>
  lowerFunction(node, lowering, naming ?? { name: "", exported: false, documented: false });

export const functionRules: readonly (readonly [string, StatementRule])[] = [
  ["function_declaration", declaration],
  ["method_declaration", declaration],
  ["method_elem", declaration],
];
export const literalFunctionRules: readonly (readonly [string, ExpressionRule])[] = [["func_literal", literal]];
