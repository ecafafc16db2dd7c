/** Statements out of half Go code: a function without its end, a call without its closing bracket. */
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Expression } from "../../model/code/expressions.ts";
import type { Statement } from "../../model/code/statements.ts";
import { LooseCursor } from "../looseCursor.ts";
import { type LooseDialect, looseExpression } from "../looseExpressions.ts";
import { looseBlock, looseStatements } from "../looseStatements.ts";
import { looseString, quotes } from "../looseStrings.ts";
import type { Lowering } from "../lowering.ts";
import type { SyntaxNode } from "../syntax.ts";
import { binaryOperators, unaryOperators } from "./expressions.ts";
import { lowerFunction } from "./functions.ts";
import { literalOfElements } from "./literals.ts";
import { loopHead } from "./statements.ts";
import { isStatement } from "./statementTypes.ts";

export function recover(nodes: readonly SyntaxNode[], lowering: Lowering): Statement[] {
  return looseStatements(new LooseCursor(nodes, lowering), false, statement);
}

const plainOperators = ["==", "!=", "<", ">", "<=", ">=", "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>"];

const dialect: LooseDialect = {
  binary: { ...Object.fromEntries(plainOperators.map((operator) => [operator, operator])), ...binaryOperators },
  unary: { ...unaryOperators, "-": "-", "+": "+", "&": "&", "*": "*", "<-": "<-" },
  assignment: new Set(["=", ":=", "+=", "-=", "*=", "/="]),
  isStatement,
  primary: (cursor) => {
    if (cursor.type() === "func") return cursor.deeper(() => looseFunction(cursor));
    return quotes.has(cursor.type()) ? looseString(cursor) : undefined;
  },
  extend: composite,
};

function statement(cursor: LooseCursor): Statement[] {
  const node = cursor.peek();
  if (!node) return [];
  if (node.nested || node.isError || isStatement(node.type)) {
    cursor.next();
    return node.nested ? cursor.lowering.statement(node) : [...cursor.lowering.bare(node)];
  }
  return worded(node, cursor);
}

/** Statements that begin with a word of their own; everything else is an expression. */
function worded(node: SyntaxNode, cursor: LooseCursor): Statement[] {
  switch (node.type) {
    case "return":
      return returned(cursor);
    case "go":
    case "defer":
      return deferred(node.type, cursor);
    case "if":
      return condition(cursor);
    case "for":
      return loop(cursor);
    case "{":
      return [looseBlock(cursor, statement)];
    default: {
      const value = looseExpression(cursor, dialect);
      return value ? [value] : [];
    }
  }
}

function returned(cursor: LooseCursor): Statement[] {
  const word = cursor.next();
  const value = looseExpression(cursor, dialect);
  return word ? [{ kind: "return", ...cursor.since(word), ...(value ? { value } : {}) }] : [];
}

function deferred(flavour: "go" | "defer", cursor: LooseCursor): Statement[] {
  const word = cursor.next();
  const call = looseExpression(cursor, dialect);
  return word && call ? [{ kind: "deferred", ...cursor.since(word), flavour, call }] : [];
}

function condition(cursor: LooseCursor): Statement[] {
  const word = cursor.next();
  const first = looseExpression(cursor, dialect);
  const second = cursor.skip(";") ? looseExpression(cursor, dialect) : undefined;
  if (!word || !first) return [];
  const inner = looseBlock(cursor, statement);
  const parts = second ? { initial: first, test: second } : { test: first };
  // biome-ignore lint/suspicious/noThenProperty: the code model's name for the branch; nothing awaits a node.
  return [{ kind: "if", ...cursor.since(word), ...parts, then: inner }];
}

function loop(cursor: LooseCursor): Statement[] {
  const word = cursor.next();
  if (!word) return [];
  const isClause = cursor.type() === "range_clause" || cursor.type() === "for_clause";
  const head = isClause ? loopHead(cursor.next(), cursor.lowering) : rangeHead(cursor);
  const body = looseBlock(cursor, statement);
  return [{ kind: "loop", ...cursor.since(word), ...head, body, isAsync: false }];
}

/** `_, x := range xs` in pieces. */
function rangeHead(cursor: LooseCursor): ReturnType<typeof loopHead> {
  const isTarget = cursor.type(1) === ":=" || cursor.type(1) === "=";
  const first = cursor.peek();
  let target: Expression | undefined;
  if (isTarget && first) {
    target = cursor.lowering.expression(first);
    cursor.next();
    cursor.next();
  }
  if (!cursor.skip("range")) return { flavour: "while", ...(target ? { test: target } : {}) };
  const iterable = looseExpression(cursor, dialect);
  return { flavour: "for-each", ...(target ? { target } : {}), ...(iterable ? { iterable } : {}) };
}

/** `func(w http.ResponseWriter) {` up to wherever it ends. */
function looseFunction(cursor: LooseCursor): FunctionNode | undefined {
  const word = cursor.next();
  const parts: SyntaxNode[] = [];
  while (!cursor.ended && cursor.type() !== "{" && parts.length < 4) {
    const node = cursor.next();
    if (node) parts.push(node);
  }
  const lists = parts.filter((part) => part.type === "parameter_list");
  const list = parts.find((part) => part.type.endsWith("identifier")) && lists.length > 1 ? lists[1] : lists[0];
  if (!word || !list) return undefined;
  const fields: SyntaxNode = { ...word, children: [{ ...list, field: "parameters" }] };
  const head = lowerFunction(fields, cursor.lowering, { name: "", exported: false, documented: false });
  const body = looseBlock(cursor, statement);
  return { ...head, body, ...cursor.since(word) };
}

/** `http.Client{ Timeout: 5,`: only what stands in braces as an element makes it a literal. */
function composite(value: Expression, cursor: LooseCursor): Expression | undefined {
  if (cursor.type() !== "{" || (value.kind !== "name" && value.kind !== "member")) return undefined;
  if (cursor.type(1) !== "keyed_element" && cursor.type(1) !== "literal_element") return undefined;
  cursor.next();
  const elements: SyntaxNode[] = [];
  while (!cursor.ended && !cursor.skip("}")) {
    const node = cursor.next();
    if (node?.type === "keyed_element" || node?.type === "literal_element") elements.push(node);
  }
  const type = value.kind === "name" ? value.name : memberText(value);
  return { ...literalOfElements(elements, type, cursor.lowering), ...cursor.since(value) };
}

const memberText = (value: Extract<Expression, { kind: "member" }>): string =>
  value.object.kind === "name" ? `${value.object.name}.${value.property}` : value.property;
