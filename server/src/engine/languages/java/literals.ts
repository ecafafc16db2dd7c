/** Strings, text blocks, numbers and array initialisers. */
import type { Expression, NumberLiteral, StringLiteral } from "../../model/code/expressions.ts";
import { decodeEscapes } from "../escapes.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { namedChildren, type SyntaxNode } from "../syntax.ts";

export function lowerString(node: SyntaxNode, lowering: Lowering): StringLiteral {
  const text = lowering.text(node);
  const isBlock = text.startsWith('"""');
  const quote = isBlock ? '"""' : text.slice(0, 1);
  const isClosed = text.length >= 2 * quote.length && text.endsWith(quote);
  const content = { from: node.from + quote.length, to: node.to - (isClosed ? quote.length : 0) };
  const raw = text.slice(content.from - node.from, content.to - node.from);
  const value = decodeEscapes(isBlock ? withoutIndent(raw) : raw, { s: " " });
  return { kind: "string", ...lowering.at(node), parts: [value], value, content, prefix: quote === '"' ? "" : quote };
}

/** A text block's content begins on the next line; what all lines are indented by is not part of it. */
function withoutIndent(raw: string): string {
  const [, ...lines] = raw.split(/\r\n|\r|\n/);
  const counted = lines.filter((line, index) => line.trim() !== "" || index === lines.length - 1);
  const indent = Math.min(...counted.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(Math.min(indent, line.length)).trimEnd()).join("\n");
}

function number(node: SyntaxNode, lowering: Lowering): NumberLiteral {
  const digits = lowering.text(node).replaceAll("_", "");
  const plain = /^0[xX]/.test(digits) ? digits.replace(/[lL]$/, "") : digits.replace(/[lLfFdD]$/, "");
  const value = /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
  return { kind: "number", ...lowering.at(node), value };
}

const truth: ExpressionRule = (node, lowering) => ({
  kind: "boolean",
  ...lowering.at(node),
  value: node.type === "true",
});

const list: ExpressionRule = (node, lowering) => {
  const elements: Expression[] = namedChildren(node)
    .filter((child) => !child.isError)
    .map((child) => lowering.expression(child));
  return { kind: "list", ...lowering.at(node), flavour: "list", elements };
};

export const literalRules: readonly (readonly [string, ExpressionRule])[] = [
  ["string_literal", lowerString],
  ["character_literal", lowerString],
  ["decimal_integer_literal", number],
  ["hex_integer_literal", number],
  ["octal_integer_literal", number],
  ["binary_integer_literal", number],
  ["decimal_floating_point_literal", number],
  ["hex_floating_point_literal", number],
  ["true", truth],
  ["false", truth],
  ["null_literal", (node, lowering) => ({ kind: "null", ...lowering.at(node) })],
  ["array_initializer", list],
  ["element_value_array_initializer", list],
];
