/** Go's constants and composite literals. */
import type {
  Expression,
  ListLiteral,
  MapEntry,
  MapLiteral,
  NumberLiteral,
  StringLiteral,
} from "../../model/code/expressions.ts";
import { decodeEscapes } from "../escapes.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";

export function lowerString(node: SyntaxNode, lowering: Lowering): StringLiteral {
  const last = node.children.at(-1);
  const isClosed = node.children.length > 1 && last && !last.named && !last.isMissing;
  const from = node.children[0]?.to ?? node.from;
  const content = { from, to: Math.max(from, isClosed ? last.from : node.to) };
  const raw = lowering.text(node).slice(content.from - node.from, content.to - node.from);
  const isRaw = node.type === "raw_string_literal";
  const value = isRaw ? raw.replaceAll("\r", "") : decodeEscapes(raw, { a: "\x07" });
  return { kind: "string", ...lowering.at(node), parts: [value], value, content, prefix: isRaw ? "`" : "" };
}

/** A rune is a number, as in Go. */
function rune(node: SyntaxNode, lowering: Lowering): NumberLiteral {
  const text = decodeEscapes(lowering.text(node).slice(1, -1), { a: "\x07" });
  return { kind: "number", ...lowering.at(node), value: text.codePointAt(0) ?? Number.NaN };
}

function number(node: SyntaxNode, lowering: Lowering): NumberLiteral {
  const digits = lowering.text(node).replaceAll("_", "").replace(/i$/, "");
  const value = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
  return { kind: "number", ...lowering.at(node), value };
}

const lists: ReadonlySet<string> = new Set(["slice_type", "array_type", "implicit_length_array_type"]);

function composite(node: SyntaxNode, lowering: Lowering): Expression {
  const type = fieldOf(node, "type");
  const body = fieldOf(node, "body");
  return literalValue(body ?? node, node, type, lowering);
}

/** `body` is the braces; the type is written there or, for an element, with the list or map around it. */
function literalValue(
  body: SyntaxNode,
  whole: SyntaxNode,
  type: SyntaxNode | undefined,
  lowering: Lowering,
): Expression {
  lowering.collectStrays(body);
  const items = namedChildren(body).filter((child) => !child.isError);
  const isList = type ? lists.has(type.type) : !items.some((item) => item.type === "keyed_element");
  return isList ? list(items, whole, type, lowering) : map(items, whole, type, lowering);
}

function list(
  items: readonly SyntaxNode[],
  whole: SyntaxNode,
  type: SyntaxNode | undefined,
  lowering: Lowering,
): ListLiteral {
  const inner = type && fieldOf(type, "element");
  const elements = items.map((item) =>
    element(item.type === "keyed_element" ? fieldOf(item, "value") : item, item, inner, lowering),
  );
  return { kind: "list", ...lowering.at(whole), flavour: "list", elements };
}

function map(
  items: readonly SyntaxNode[],
  whole: SyntaxNode,
  type: SyntaxNode | undefined,
  lowering: Lowering,
): MapLiteral {
  const isMap = type?.type === "map_type";
  const inner = isMap ? fieldOf(type, "value") : undefined;
  const entries = items.map((item): MapEntry => {
    if (item.type !== "keyed_element") return { value: element(item, item, undefined, lowering), spread: false };
    return {
      ...entryKey(fieldOf(item, "key"), isMap, lowering),
      value: element(fieldOf(item, "value"), item, inner, lowering),
      spread: false,
    };
  });
  return { kind: "map", ...lowering.at(whole), entries, ...(type ? { type: typeText(type, lowering) } : {}) };
}

/** For a literal whose braces are open. */
export function literalOfElements(items: readonly SyntaxNode[], type: string, lowering: Lowering): MapLiteral {
  const first = items[0] ?? { from: 0, to: 0 };
  const empty: MapLiteral = { kind: "map", unit: lowering.unit, from: first.from, to: first.to, entries: [], type };
  return items.length > 0 && items[0] ? { ...map(items, items[0], undefined, lowering), type } : empty;
}

const typeText = (type: SyntaxNode, lowering: Lowering): string => lowering.text(type).replace(/^[\s*&]+/, "");

/** A field name is no reference to a variable; a map's key is. */
function entryKey(
  node: SyntaxNode | undefined,
  isMap: boolean,
  lowering: Lowering,
): { name?: string; key?: Expression } {
  const inner = node && (namedChildren(node)[0] ?? node);
  if (!inner) return {};
  if (inner.type === "identifier" && !isMap) return { name: lowering.text(inner) };
  const key = lowering.expression(inner);
  if (key.kind === "string" && key.value !== undefined) return { name: key.value, key };
  return key.kind === "number" ? { name: String(key.value), key } : { key };
}

function element(
  node: SyntaxNode | undefined,
  around: SyntaxNode,
  type: SyntaxNode | undefined,
  lowering: Lowering,
): Expression {
  const inner = node?.type === "literal_element" ? namedChildren(node)[0] : node;
  if (inner?.type !== "literal_value") return lowering.expressionOr(inner, around);
  return literalValue(inner, inner, type, lowering);
}

const truth: ExpressionRule = (node, lowering) => ({
  kind: "boolean",
  ...lowering.at(node),
  value: node.type === "true",
});

export const literalRules: readonly (readonly [string, ExpressionRule])[] = [
  ["interpreted_string_literal", lowerString],
  ["raw_string_literal", lowerString],
  ["rune_literal", rune],
  ["int_literal", number],
  ["float_literal", number],
  ["imaginary_literal", number],
  ["true", truth],
  ["false", truth],
  ["nil", (node, lowering) => ({ kind: "null", ...lowering.at(node) })],
  ["composite_literal", composite],
  ["literal_value", (node, lowering) => literalValue(node, node, undefined, lowering)],
  ["literal_element", (node, lowering) => element(node, node, undefined, lowering)],
];
