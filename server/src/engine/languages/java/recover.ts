/** Statements out of half Java code: a method without its end, a call without its closing bracket. */
import type { ClassDeclaration, FunctionNode } from "../../model/code/declarations.ts";
import type { Expression } from "../../model/code/expressions.ts";
import type { Statement } from "../../model/code/statements.ts";
import { LooseCursor } from "../looseCursor.ts";
import { type LooseDialect, looseExpression } from "../looseExpressions.ts";
import { looseBlock, looseStatements } from "../looseStatements.ts";
import { looseString, quotes } from "../looseStrings.ts";
import type { Lowering } from "../lowering.ts";
import type { SyntaxNode } from "../syntax.ts";
import { binaryOperators } from "./expressions.ts";
import { lowerMethod, parametersOf } from "./functions.ts";
import { loopVariable } from "./loops.ts";
import { isStatement } from "./statementTypes.ts";
import { declaredType } from "./types.ts";

export function recover(nodes: readonly SyntaxNode[], lowering: Lowering): Statement[] {
  return looseStatements(new LooseCursor(nodes, lowering), false, statement);
}

const plainOperators = ["==", "!=", "<", ">", "<=", ">=", "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>"];

const dialect: LooseDialect = {
  binary: { ...Object.fromEntries(plainOperators.map((operator) => [operator, operator])), ...binaryOperators },
  unary: { "!": "not", "-": "-", "+": "+", "~": "~" },
  assignment: new Set(["=", "+=", "-=", "*=", "/="]),
  isStatement,
  primary: (cursor) => {
    if (cursor.type(1) === "->") return cursor.deeper(() => lambda(cursor));
    return quotes.has(cursor.type()) ? looseString(cursor) : undefined;
  },
};

const typeNodes: ReadonlySet<string> = new Set([
  "type_identifier",
  "scoped_type_identifier",
  "generic_type",
  "array_type",
  "integral_type",
  "floating_point_type",
  "boolean_type",
  "void_type",
]);

function statement(cursor: LooseCursor): Statement[] {
  const node = cursor.peek();
  if (!node) return [];
  if (node.nested || node.isError || isStatement(node.type)) {
    cursor.next();
    return node.nested ? cursor.lowering.statement(node) : [...cursor.lowering.bare(node)];
  }
  const method = methodHeader(cursor);
  if (method) return [looseMethod(cursor, method)];
  if (isDeclaration(cursor)) return declaration(cursor);
  return worded(node, cursor);
}

/** Statements that begin with a word of their own; everything else is an expression. */
function worded(node: SyntaxNode, cursor: LooseCursor): Statement[] {
  switch (node.type) {
    case "return":
    case "throw":
      return result(cursor);
    case "if":
    case "while":
      return conditional(cursor);
    case "for":
      return forEach(cursor);
    case "class":
      return looseClass(cursor);
    case "modifiers":
      cursor.next();
      return [];
    case "{":
      return [looseBlock(cursor, statement)];
    default: {
      const value = looseExpression(cursor, dialect);
      return value ? [value] : [];
    }
  }
}

/** The nodes of `@Get public String m(int a) {` before the brace. */
function methodHeader(cursor: LooseCursor): SyntaxNode[] | undefined {
  const parts: SyntaxNode[] = [];
  for (let ahead = 0; ahead < 7; ahead++) {
    const node = cursor.peek(ahead);
    if (!node) return undefined;
    if (node.type === "{") return parts.some((part) => part.type === "formal_parameters") ? parts : undefined;
    const isPart = node.type === "modifiers" || node.type === "identifier" || node.type === "throws";
    if (!isPart && node.type !== "formal_parameters" && node.type !== "type_parameters" && !typeNodes.has(node.type))
      return undefined;
    parts.push(node);
  }
  return undefined;
}

function looseMethod(cursor: LooseCursor, header: readonly SyntaxNode[]): FunctionNode {
  for (const _ of header) cursor.next();
  const first = header[0];
  const node: SyntaxNode = {
    type: "method_declaration",
    named: true,
    field: undefined,
    from: first?.from ?? 0,
    to: header.at(-1)?.to ?? 0,
    children: header.map((part) => ({ ...part, field: headerField(part) })),
    nested: undefined,
    isError: false,
    isMissing: false,
    isComment: false,
  };
  const head = lowerMethod(node, cursor.lowering);
  const body = looseBlock(cursor, statement);
  return { ...head, body, ...cursor.since(node) };
}

function headerField(part: SyntaxNode): string | undefined {
  if (part.type === "formal_parameters") return "parameters";
  if (part.type === "identifier") return "name";
  return typeNodes.has(part.type) ? "type" : undefined;
}

const isDeclaration = (cursor: LooseCursor): boolean =>
  typeNodes.has(cursor.type()) && cursor.type(1) === "identifier" && (cursor.type(2) === "=" || cursor.type(2) === ";");

function declaration(cursor: LooseCursor): Statement[] {
  const type = cursor.next();
  const name = cursor.next();
  if (!type || !name) return [];
  const value = cursor.skip("=") ? looseExpression(cursor, dialect) : undefined;
  return [
    {
      kind: "assign",
      ...cursor.since(type),
      target: cursor.lowering.name(name),
      ...(value ? { value } : {}),
      operator: "=",
      declares: "local",
      ...declaredType(type, name, cursor.lowering),
      exported: false,
    },
  ];
}

function lambda(cursor: LooseCursor): Expression | undefined {
  const list = cursor.next();
  cursor.next();
  if (!list) return undefined;
  const parameters = parametersOf(list, cursor.lowering);
  const body = cursor.type() === "{" ? looseBlock(cursor, statement) : returning(cursor);
  return {
    kind: "function",
    ...cursor.since(list),
    name: "",
    flavour: "lambda",
    parameters,
    body,
    isAsync: false,
    isGenerator: false,
    isStatic: false,
    decorators: [],
    exported: false,
    nameSpan: { from: list.from, to: list.from },
    documented: false,
  };
}

function returning(cursor: LooseCursor): ReturnType<typeof looseBlock> {
  const value = looseExpression(cursor, dialect);
  const end = cursor.last?.to ?? 0;
  const span = { unit: cursor.lowering.unit, from: value?.from ?? end, to: value?.to ?? end };
  return { kind: "block", ...span, statements: value ? [{ kind: "return", ...span, value }] : [] };
}

function result(cursor: LooseCursor): Statement[] {
  const word = cursor.next();
  if (!word) return [];
  const value = looseExpression(cursor, dialect);
  const parts = { ...cursor.since(word), ...(value ? { value } : {}) };
  return [word.type === "throw" ? { kind: "throw", ...parts } : { kind: "return", ...parts }];
}

function conditional(cursor: LooseCursor): Statement[] {
  const word = cursor.next();
  const test = cursor.type() === "parenthesized_expression" ? cursor.next() : undefined;
  if (!word || !test) return [];
  const lowered = cursor.lowering.expression(test);
  const inner = looseBlock(cursor, statement);
  if (word.type === "while") {
    return [{ kind: "loop", ...cursor.since(word), flavour: "while", test: lowered, body: inner, isAsync: false }];
  }
  // biome-ignore lint/suspicious/noThenProperty: the code model's name for the branch; nothing awaits a node.
  return [{ kind: "if", ...cursor.since(word), test: lowered, then: inner }];
}

/** `for (User u : users) {`; the counting form falls apart into its expressions. */
function forEach(cursor: LooseCursor): Statement[] {
  const word = cursor.next();
  cursor.skip("(");
  const isEach = typeNodes.has(cursor.type()) && cursor.type(1) === "identifier" && cursor.type(2) === ":";
  const type = isEach ? cursor.next() : undefined;
  const name = isEach ? cursor.next() : undefined;
  if (!word || !type || !name || !cursor.skip(":")) return [];
  const target = loopVariable(type, name, name, cursor.lowering);
  const iterable = looseExpression(cursor, dialect);
  cursor.skip(")");
  const body = looseBlock(cursor, statement);
  const parts = { target, ...(iterable ? { iterable } : {}), body, isAsync: false };
  return [{ kind: "loop", ...cursor.since(word), flavour: "for-each", ...parts }];
}

function looseClass(cursor: LooseCursor): ClassDeclaration[] {
  const word = cursor.next();
  const name = cursor.type() === "identifier" ? cursor.next() : undefined;
  const bases: Expression[] = [];
  for (let count = 0; count < 3 && cursor.type() !== "{" && cursor.peek()?.named; count++) {
    const clause = cursor.next();
    if (clause) bases.push(...cursor.lowering.unknown(clause).children);
  }
  if (!word || !name || !cursor.skip("{")) return [];
  const members = looseStatements(cursor, true, statement);
  return [
    {
      kind: "class",
      ...cursor.since(word),
      name: cursor.lowering.text(name),
      flavour: "class",
      bases,
      decorators: [],
      members,
      exported: false,
      nameSpan: { from: name.from, to: name.to },
      documented: false,
    },
  ];
}
