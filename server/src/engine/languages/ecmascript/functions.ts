/** Functions of all forms, and their parameters. */
import type { FunctionNode, Parameter } from "../../model/code/declarations.ts";
import type { Expression, TypeRef } from "../../model/code/expressions.ts";
import type { Block } from "../../model/code/statements.ts";
import type { ExpressionRule, Lowering, Naming } from "../lowering.ts";
import { fieldOf, fieldsOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";
import { nameOfKey } from "./keys.ts";
import { decoratorsOf, isDocumented } from "./naming.ts";
import { lowerType, typeOf } from "./types.ts";

/** The parts that a function declaration, an arrow function, a method and a signature write in the same way. */
function signature(node: SyntaxNode, lowering: Lowering) {
  const body = fieldOf(node, "body");
  return {
    parameters: lowerParameters(node, lowering),
    ...returnType(node, lowering),
    ...(body ? { body: functionBody(body, lowering) } : {}),
    isAsync: hasToken(node, "async"),
    isGenerator: node.type.startsWith("generator") || hasToken(node, "*"),
    isStatic: hasToken(node, "static"),
  };
}

function returnType(node: SyntaxNode, lowering: Lowering): { returnType?: TypeRef } {
  const written =
    fieldOf(node, "return_type") ?? (node.type === "construct_signature" ? fieldOf(node, "type") : undefined);
  return written ? { returnType: lowerType(written, lowering) } : {};
}

function functionBody(body: SyntaxNode, lowering: Lowering): Block {
  if (body.type === "statement_block") return lowering.block(body, body, true);
  const statements = lowering.gather(() => {
    const value = lowering.expression(body);
    return [{ kind: "return", unit: value.unit, from: value.from, to: value.to, value }];
  });
  return { kind: "block", ...lowering.at(body), statements };
}

/** A function or arrow expression, or a declaration: the own name counts before the one it is assigned to. */
export function lowerFunction(node: SyntaxNode, lowering: Lowering, naming?: Naming): FunctionNode {
  const own = fieldOf(node, "name");
  const nameSpan = own ?? naming?.nameSpan ?? { from: node.from, to: node.from };
  return {
    kind: "function",
    ...lowering.at(node),
    name: own ? lowering.text(own) : (naming?.name ?? ""),
    flavour: node.type === "arrow_function" ? "lambda" : "function",
    ...signature(node, lowering),
    decorators: [],
    exported: naming?.exported ?? false,
    nameSpan: { from: nameSpan.from, to: nameSpan.to },
    documented: naming?.documented ?? false,
  };
}

/** A method of a class, an object or an interface, with the decorators that stand before it. */
export function lowerMethod(node: SyntaxNode, lowering: Lowering, exported: boolean): FunctionNode {
  const documented = isDocumented(lowering.leading, lowering);
  const before = lowering.leading.filter((leading) => leading.type === "decorator");
  const name = fieldOf(node, "name");
  const decorators = decoratorsOf([...before, ...node.children], lowering);
  return {
    kind: "function",
    ...lowering.at(before[0] ?? node, node),
    name: name ? nameOfKey(name, lowering) : "",
    flavour: methodFlavour(node, name, lowering),
    ...signature(node, lowering),
    decorators,
    exported,
    nameSpan: name ? { from: name.from, to: name.to } : { from: node.from, to: node.from },
    documented,
  };
}

function methodFlavour(node: SyntaxNode, name: SyntaxNode | undefined, lowering: Lowering): FunctionNode["flavour"] {
  if (hasToken(node, "get")) return "getter";
  if (hasToken(node, "set")) return "setter";
  if (node.type === "construct_signature") return "constructor";
  return name && lowering.text(name) === "constructor" ? "constructor" : "method";
}

export function lowerParameters(node: SyntaxNode, lowering: Lowering): Parameter[] {
  const single = fieldOf(node, "parameter");
  if (single) return [parameter(single, single, lowering)];
  const list = fieldOf(node, "parameters");
  if (!list) return [];
  lowering.collectStrays(list);
  return parameterNodes(list).flatMap((child) => {
    const bound = fieldOf(child, "pattern") ?? child;
    return bound.type === "this" ? [] : [parameter(child, bound, lowering)];
  });
}

/** Plain JavaScript parsed by another grammar may put patterns here without a wrapper. */
export const parameterNodes = (list: SyntaxNode): SyntaxNode[] => namedChildren(list).filter((child) => !child.isError);

function parameter(node: SyntaxNode, bound: SyntaxNode, lowering: Lowering): Parameter {
  lowering.collectStrays(node);
  const isRest = bound.type === "rest_pattern";
  const target = (isRest ? namedChildren(bound)[0] : bound) ?? bound;
  const written = fieldOf(node, "value");
  return {
    ...nameOrPattern(target, lowering),
    ...typeOf(fieldOf(node, "type"), lowering),
    ...(written ? { default: lowering.expression(written) } : {}),
    flavour: isRest ? "rest" : "plain",
    decorators: decoratorsOf(fieldsOf(node, "decorator"), lowering),
    from: node.from,
    to: node.to,
  };
}

function nameOrPattern(node: SyntaxNode, lowering: Lowering): { name: string; pattern?: Expression } {
  return node.type === "identifier" ? { name: lowering.text(node) } : { name: "", pattern: lowering.expression(node) };
}

export const functionRules: readonly (readonly [string, ExpressionRule])[] = [
  ["function_expression", lowerFunction],
  ["generator_function", lowerFunction],
  ["arrow_function", lowerFunction],
  ["method_definition", (node, lowering) => lowerMethod(node, lowering, false)],
];
