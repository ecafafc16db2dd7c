/** Functions, classes and objects whose closing brace is missing. */
import type { ClassDeclaration, FunctionNode } from "../../model/code/declarations.ts";
import type { Expression, MapEntry, MapLiteral } from "../../model/code/expressions.ts";
import type { Statement } from "../../model/code/statements.ts";
import type { LooseCursor } from "../looseCursor.ts";
import { type LooseDialect, looseExpression } from "../looseExpressions.ts";
import type { Lowering } from "../lowering.ts";
import type { SyntaxNode } from "../syntax.ts";
import { lowerParameters } from "./functions.ts";
import { mapEntries } from "./objects.ts";
import { lowerType } from "./types.ts";

/** Reads statements to the closing brace or the end. */
export type ReadBody = (cursor: LooseCursor) => Statement[];

const isName = (type: string): boolean => type === "identifier" || type === "property_identifier";

/** A function header at the cursor: how many nodes lie before its parameters, or undefined. */
export function headerLength(cursor: LooseCursor): number | undefined {
  let at = 0;
  while (
    at < 5 &&
    (["async", "function", "*", "static", "get", "set"].includes(cursor.type(at)) || isName(cursor.type(at)))
  )
    at++;
  if (cursor.type(at) !== "formal_parameters") return isSingleArrow(cursor) ? 0 : undefined;
  const after = cursor.type(at + 1) === "type_annotation" ? at + 2 : at + 1;
  return cursor.type(after) === "{" || cursor.type(after) === "=>" ? at : undefined;
}

const isSingleArrow = (cursor: LooseCursor): boolean =>
  cursor.type(cursor.type() === "async" ? 2 : 1) === "=>" && isName(cursor.type(cursor.type() === "async" ? 1 : 0));

export function looseFunction(
  cursor: LooseCursor,
  dialect: LooseDialect,
  readBody: ReadBody,
  exported: boolean,
): FunctionNode {
  const first = cursor.peek() ?? { from: 0, to: 0 };
  const words = new Set<string>();
  let name: SyntaxNode | undefined;
  while (!cursor.ended && cursor.type() !== "formal_parameters" && cursor.type(1) !== "=>") {
    const node = cursor.next();
    if (node && isName(node.type)) name = node;
    else if (node) words.add(node.type);
  }
  const list = cursor.next();
  const returns = cursor.type() === "type_annotation" ? cursor.next() : undefined;
  const isArrow = cursor.skip("=>");
  const parameters = list ? lowerParameters(parameterHolder(list), cursor.lowering) : [];
  const body = looseBody(cursor, dialect, readBody);
  const nameSpan = name ? { from: name.from, to: name.to } : { from: first.from, to: first.from };
  return {
    kind: "function",
    ...cursor.since(first),
    name: name ? cursor.lowering.text(name) : "",
    flavour: isArrow
      ? "lambda"
      : words.has("get")
        ? "getter"
        : words.has("set")
          ? "setter"
          : words.has("function")
            ? "function"
            : "method",
    parameters,
    ...(returns ? { returnType: lowerType(returns, cursor.lowering) } : {}),
    body,
    isAsync: words.has("async"),
    isGenerator: words.has("*"),
    isStatic: words.has("static"),
    decorators: [],
    exported,
    nameSpan,
    documented: false,
  };
}

/** Parameters as they hang below a function. */
const parameterHolder = (list: SyntaxNode): SyntaxNode => ({
  ...list,
  children: [{ ...list, field: list.type === "formal_parameters" ? "parameters" : "parameter" }],
});

function looseBody(cursor: LooseCursor, dialect: LooseDialect, readBody: ReadBody): NonNullable<FunctionNode["body"]> {
  const start = cursor.peek() ?? cursor.last ?? { from: 0, to: 0 };
  if (cursor.skip("{")) {
    const statements = readBody(cursor);
    return { kind: "block", ...cursor.since(start), statements };
  }
  const value = cursor.ended ? undefined : looseExpression(cursor, dialect);
  const from = value ? value.from : (cursor.last?.to ?? start.from);
  const span = { unit: cursor.lowering.unit, from, to: value ? value.to : from };
  return { kind: "block", ...span, statements: value ? [{ kind: "return", ...span, value }] : [] };
}

export function looseClass(cursor: LooseCursor, readBody: ReadBody, exported: boolean): ClassDeclaration | undefined {
  const first = cursor.next();
  const name = cursor.type().endsWith("identifier") ? cursor.next() : undefined;
  const heritage = cursor.type() === "class_heritage" ? cursor.next() : undefined;
  if (!first || !cursor.skip("{")) return undefined;
  const bases = heritage ? inside(heritage, cursor.lowering) : [];
  const members = readBody(cursor);
  return {
    kind: "class",
    ...cursor.since(first),
    name: name ? cursor.lowering.text(name) : "",
    flavour: "class",
    bases,
    decorators: [],
    members,
    exported,
    nameSpan: name ? { from: name.from, to: name.to } : { from: first.from, to: first.from },
    documented: false,
  };
}

function inside(heritage: SyntaxNode, lowering: Lowering): Expression[] {
  const lowered = lowering.unknown(heritage);
  return lowered.children.flatMap((child) => (child.kind === "unknown" ? child.children : [child]));
}

const entryTypes: ReadonlySet<string> = new Set([
  "pair",
  "shorthand_property_identifier",
  "spread_element",
  "method_definition",
]);

/** `{ method: "POST", body: JSON.stringify(` up to wherever it ends. */
export function looseObject(cursor: LooseCursor, dialect: LooseDialect): MapLiteral {
  const first = cursor.next() ?? { from: 0, to: 0 };
  const entries: MapEntry[] = [];
  while (!cursor.ended && !cursor.skip("}")) {
    const node = cursor.peek();
    if (!node || node.type === ";" || dialect.isStatement(node.type)) break;
    if (entryTypes.has(node.type)) {
      cursor.next();
      entries.push(...mapEntries([node], cursor.lowering, false));
    } else if (cursor.type(1) === ":") entries.push(...looseEntry(cursor, dialect));
    else cursor.next();
  }
  return { kind: "map", ...cursor.since(first), entries };
}

function looseEntry(cursor: LooseCursor, dialect: LooseDialect): MapEntry[] {
  const key = cursor.next();
  cursor.next();
  const value = looseExpression(cursor, dialect);
  if (!key || !value) return [];
  const text = cursor.lowering.text(key);
  const name = key.type === "string" ? text.slice(1, -1) : text;
  return [{ name, value, spread: false }];
}
