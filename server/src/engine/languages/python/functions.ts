/** Functions, lambdas, parameters and decorators. */
import { forEachChild } from "../../model/code/children.ts";
import type { Decorator, FunctionNode, Parameter } from "../../model/code/declarations.ts";
import type { CodeNode } from "../../model/code/node.ts";
import type { Block, Statement } from "../../model/code/statements.ts";
import type { ExpressionRule, Lowering, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, fieldsOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";
import { blockOf } from "./blocks.ts";
import { lowerClass } from "./classes.ts";
import { hasDocstring, isClassLevel, isExportedName } from "./naming.ts";
import { parseType, typeOf } from "./types.ts";

export function decoratorsOf(nodes: readonly SyntaxNode[], lowering: Lowering): Decorator[] {
  return nodes
    .filter((node) => node.type === "decorator")
    .map((node) => ({
      expression: lowering.expressionOr(namedChildren(node)[0], node),
      from: node.from,
      to: node.to,
    }));
}

function decorated(node: SyntaxNode, lowering: Lowering): Statement[] {
  const written = fieldOf(node, "definition");
  const definition = written && written.to > written.from ? written : undefined;
  const decorators = decoratorsOf(node.children, lowering);
  if (definition?.type === "class_definition") return [lowerClass(definition, lowering, decorators, node)];
  if (definition?.type === "function_definition") return [lowerFunction(definition, lowering, decorators, node)];
  return decorators.map((decorator) => decorator.expression);
}

export function lowerFunction(
  node: SyntaxNode,
  lowering: Lowering,
  decorators: readonly Decorator[],
  whole: SyntaxNode,
): FunctionNode {
  const named = fieldOf(node, "name");
  const name = named ? lowering.text(named) : "";
  const isMethod = isClassLevel(lowering);
  const exported = isExportedName(name, lowering);
  const parameters = parametersOf(fieldOf(node, "parameters"), lowering);
  const body = bodyOf(node, lowering);
  const returns = fieldOf(node, "return_type");
  const words = decorators.map(lastWord);
  return {
    kind: "function",
    ...lowering.at(whole),
    name,
    flavour: isMethod ? methodFlavour(name, words) : "function",
    parameters,
    ...(returns ? { returnType: parseType(lowering.text(returns)) } : {}),
    body,
    isAsync: hasToken(node, "async"),
    isGenerator: body.statements.some(yields),
    isStatic: words.includes("staticmethod") || words.includes("classmethod"),
    decorators,
    exported,
    nameSpan: { from: named?.from ?? node.from, to: named?.to ?? node.from },
    documented: hasDocstring(body.statements),
  };
}

function bodyOf(node: SyntaxNode, lowering: Lowering): Block {
  lowering.functionDepth++;
  const body = blockOf(fieldOf(node, "body"), node, lowering);
  lowering.functionDepth--;
  return body;
}

function lastWord({ expression }: Decorator): string {
  if (expression.kind === "name") return expression.name;
  return expression.kind === "member" ? expression.property : "";
}

function methodFlavour(name: string, decorators: readonly string[]): FunctionNode["flavour"] {
  if (name === "__init__") return "constructor";
  if (decorators.includes("setter")) return "setter";
  return decorators.some((word) => word === "property" || word === "cached_property") ? "getter" : "method";
}

/** A yield makes the function around it a generator, not the ones inside. */
function yields(node: CodeNode): boolean {
  if (node.kind === "yield") return true;
  if (node.kind === "function" || node.kind === "class") return false;
  let found = false;
  forEachChild(node, (child) => {
    found ||= yields(child);
  });
  return found;
}

export function parametersOf(list: SyntaxNode | undefined, lowering: Lowering): Parameter[] {
  const parameters: Parameter[] = [];
  let keywordOnly = false;
  for (const node of list ? namedChildren(list) : []) {
    if (node.type === "keyword_separator") keywordOnly = true;
    const parameter = parameterOf(node, lowering);
    if (!parameter) continue;
    parameters.push(keywordOnly && parameter.flavour === "plain" ? { ...parameter, keywordOnly } : parameter);
    if (parameter.flavour === "rest") keywordOnly = true;
  }
  return parameters;
}

function parameterOf(node: SyntaxNode, lowering: Lowering): Parameter | undefined {
  const isNamed = node.type === "default_parameter" || node.type === "typed_default_parameter";
  const target = isNamed ? fieldOf(node, "name") : node.type === "typed_parameter" ? namedChildren(node)[0] : node;
  const value = isNamed ? fieldOf(node, "value") : undefined;
  if (!target || !parameterTypes.has(target.type)) return undefined;
  const splat = target.type.endsWith("splat_pattern") ? namedChildren(target)[0] : undefined;
  const isPattern = target.type === "tuple_pattern";
  return {
    name: isPattern ? "" : lowering.text(splat ?? target),
    ...(isPattern ? { pattern: lowering.expression(target) } : {}),
    ...typeOf(fieldOf(node, "type"), lowering),
    ...(value ? { default: lowering.expression(value) } : {}),
    flavour: flavours[target.type] ?? "plain",
    decorators: metadataOf(fieldOf(node, "type"), lowering),
    from: node.from,
    to: node.to,
  };
}

/** `Annotated[Session, Depends(session)]` annotates its parameter: what follows the type is a decorator in all but form. */
function metadataOf(annotation: SyntaxNode | undefined, lowering: Lowering): Decorator[] {
  const type = annotation ? namedChildren(annotation)[0] : undefined;
  if (!type || !/^(?:\w+\.)*Annotated\s*\[/.test(lowering.text(type))) return [];
  const list = childOfType(type, "type_parameter");
  const given = list ? namedChildren(list) : fieldsOf(type, "subscript");
  return given.slice(1).map((each) => {
    const inner = each.type === "type" ? (namedChildren(each)[0] ?? each) : each;
    return { expression: lowering.expression(inner), from: each.from, to: each.to };
  });
}

const flavours: Readonly<Record<string, Parameter["flavour"]>> = {
  list_splat_pattern: "rest",
  dictionary_splat_pattern: "keywords",
};

const parameterTypes: ReadonlySet<string> = new Set([
  "identifier",
  "keyword_identifier",
  "tuple_pattern",
  "list_splat_pattern",
  "dictionary_splat_pattern",
]);

function lambda(node: SyntaxNode, lowering: Lowering): FunctionNode {
  const parameters = parametersOf(fieldOf(node, "parameters") ?? childOfType(node, "lambda_parameters"), lowering);
  const body = fieldOf(node, "body");
  lowering.functionDepth++;
  const value = lowering.expressionOr(body, node);
  lowering.functionDepth--;
  const place = { unit: value.unit, from: value.from, to: value.to };
  return {
    kind: "function",
    ...lowering.at(node),
    name: "",
    flavour: "lambda",
    parameters,
    body: { kind: "block", ...place, statements: [{ kind: "return", ...place, value }] },
    isAsync: false,
    isGenerator: yields(value),
    isStatic: false,
    decorators: [],
    exported: false,
    nameSpan: { from: node.from, to: node.from },
    documented: false,
  };
}

export const lambdaRules: readonly (readonly [string, ExpressionRule])[] = [["lambda", lambda]];

export const functionRules: readonly (readonly [string, StatementRule])[] = [
  ["function_definition", (node, lowering) => [lowerFunction(node, lowering, [], node)]],
  ["decorated_definition", decorated],
];
