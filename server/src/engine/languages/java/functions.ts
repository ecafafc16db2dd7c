/** Methods, constructors and lambdas. */
import type { FunctionNode, Parameter } from "../../model/code/declarations.ts";
import type { Block } from "../../model/code/statements.ts";
import type { ExpressionRule, Lowering, Naming, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { isDocumented, modifiersOf } from "./annotations.ts";
import { declaredType, lowerType } from "./types.ts";

export function lowerMethod(node: SyntaxNode, lowering: Lowering): FunctionNode {
  const documented = isDocumented(lowering);
  const name = fieldOf(node, "name");
  const type = fieldOf(node, "type");
  const body = fieldOf(node, "body") ?? childOfType(node, "block", "constructor_body");
  return {
    kind: "function",
    ...lowering.at(node),
    name: name ? lowering.text(name) : "",
    flavour: node.type.includes("constructor") ? "constructor" : "method",
    parameters: parametersOf(fieldOf(node, "parameters"), lowering),
    ...(type ? { returnType: lowerType(type, lowering) } : {}),
    ...(body ? { body: lowering.block(body, body, true) } : {}),
    isAsync: false,
    isGenerator: false,
    ...modifiersOf(node, lowering),
    nameSpan: name ? { from: name.from, to: name.to } : { from: node.from, to: node.from },
    documented,
  };
}

/** `x -> e`, `(a, b) -> { }`, `(int a) -> e`. */
function lambda(node: SyntaxNode, lowering: Lowering, naming?: Naming): FunctionNode {
  const body = fieldOf(node, "body");
  return {
    kind: "function",
    ...lowering.at(node),
    name: naming?.name ?? "",
    flavour: "lambda",
    parameters: parametersOf(fieldOf(node, "parameters"), lowering),
    ...(body ? { body: lambdaBody(body, lowering) } : {}),
    isAsync: false,
    isGenerator: false,
    isStatic: false,
    decorators: [],
    exported: naming?.exported ?? false,
    nameSpan: { from: naming?.nameSpan?.from ?? node.from, to: naming?.nameSpan?.to ?? node.from },
    documented: naming?.documented ?? false,
  };
}

function lambdaBody(body: SyntaxNode, lowering: Lowering): Block {
  if (body.type === "block") return lowering.block(body, body, true);
  const statements = lowering.gather(() => {
    const value = lowering.expression(body);
    return [{ kind: "return", unit: value.unit, from: value.from, to: value.to, value }];
  });
  return { kind: "block", ...lowering.at(body), statements };
}

export function parametersOf(list: SyntaxNode | undefined, lowering: Lowering): Parameter[] {
  if (!list) return [];
  if (list.type === "identifier") return [parameter(list, list, undefined, lowering)];
  lowering.collectStrays(list);
  return namedChildren(list).flatMap((child) => {
    if (child.isError || child.type === "receiver_parameter") return [];
    if (child.type === "identifier") return [parameter(child, child, undefined, lowering)];
    const declarator = childOfType(child, "variable_declarator");
    const name = fieldOf(child, "name") ?? (declarator && fieldOf(declarator, "name"));
    return name ? [parameter(child, name, fieldOf(child, "type") ?? spreadType(child), lowering)] : [];
  });
}

const spreadType = (node: SyntaxNode): SyntaxNode | undefined =>
  namedChildren(node).find((child) => child.type.endsWith("type") || child.type.endsWith("type_identifier"));

function parameter(node: SyntaxNode, name: SyntaxNode, type: SyntaxNode | undefined, lowering: Lowering): Parameter {
  return {
    name: lowering.text(name),
    ...declaredType(type, node, lowering),
    flavour: node.type === "spread_parameter" ? "rest" : "plain",
    decorators: modifiersOf(node, lowering).decorators,
    from: node.from,
    to: node.to,
  };
}

const method: StatementRule = (node, lowering) => [lowerMethod(node, lowering)];

export const methodRules: readonly (readonly [string, StatementRule])[] = [
  ["method_declaration", method],
  ["constructor_declaration", method],
  ["compact_constructor_declaration", method],
];
export const lambdaRules: readonly (readonly [string, ExpressionRule])[] = [["lambda_expression", lambda]];
