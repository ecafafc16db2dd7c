/** String literals: prefixes, escapes, interpolations, and neighbours that Python joins into one. */
import type { Expression, StringLiteral } from "../../model/code/expressions.ts";
import { decodeEscapes } from "../escapes.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { childOfType, fieldOf, hasToken, type SyntaxNode } from "../syntax.ts";

type Part = string | Expression;

function string(node: SyntaxNode, lowering: Lowering): StringLiteral {
  return literal(node, [node], lowering);
}

/** `"a" "b"` is one literal; what lies between the pieces counts as content. */
function concatenated(node: SyntaxNode, lowering: Lowering): StringLiteral {
  return literal(
    node,
    node.children.filter((child) => child.type === "string"),
    lowering,
  );
}

function literal(node: SyntaxNode, pieces: readonly SyntaxNode[], lowering: Lowering): StringLiteral {
  const parts = joined(pieces.flatMap((piece) => partsOf(piece, prefixOf(piece, lowering), lowering)));
  const [only = ""] = parts;
  const constant = parts.length <= 1 && typeof only === "string" ? { parts: [only], value: only } : { parts };
  const first = pieces[0] ?? node;
  const last = pieces.at(-1) ?? node;
  const from = childOfType(first, "string_start")?.to ?? node.from;
  const to = Math.max(from, childOfType(last, "string_end")?.from ?? node.to);
  const prefixes = pieces.map((piece) => prefixOf(piece, lowering));
  const prefix = prefixes.find((each) => /[ft]/.test(each)) ?? prefixes[0] ?? "";
  return { kind: "string", ...lowering.at(node), ...constant, content: { from, to }, prefix };
}

const prefixOf = (piece: SyntaxNode, lowering: Lowering): string => {
  const start = childOfType(piece, "string_start");
  return start
    ? lowering
        .text(start)
        .replace(/["'`]+$/, "")
        .toLowerCase()
    : "";
};

function partsOf(piece: SyntaxNode, prefix: string, lowering: Lowering): Part[] {
  return piece.children.flatMap((child): Part[] => {
    if (child.type === "string_content") return [decode(lowering.text(child), prefix)];
    return child.type === "interpolation" ? interpolation(child, lowering) : [];
  });
}

/** A width or precision in the format (`{x:{width}}`) is evaluated, so it is a part as well. `{x=}` also prints its text. */
function interpolation(node: SyntaxNode, lowering: Lowering): Part[] {
  const inner = fieldOf(node, "expression");
  const label = inner && hasToken(node, "=") ? [`${lowering.text(inner)}=`] : [];
  const format = childOfType(node, "format_specifier");
  const nested = (format?.children ?? []).flatMap((child) =>
    child.type === "format_expression" || child.type === "interpolation" ? interpolation(child, lowering) : [],
  );
  return [...label, lowering.expressionOr(inner, node), ...nested];
}

function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === "string" && typeof last === "string") all[all.length - 1] = last + part;
    else if (part !== "") all.push(part);
  }
  return all;
}

export function decode(raw: string, prefix: string): string {
  const text = /[ft]/.test(prefix) ? raw.replace(/\{\{|\}\}/g, (braces) => braces.charAt(0)) : raw;
  if (prefix.includes("r")) return text;
  return decodeEscapes(text.replace(/\\([\s\S])/g, keepUnknown), { a: "\u0007" });
}

/** Python leaves a backslash before a letter it does not know: "\d" is two characters. */
const keepUnknown = (whole: string, letter: string): string =>
  /[\r\n\\'"abfnrtvxuUN0-7]/.test(letter) ? whole : `\\\\${letter}`;

export const stringRules: readonly (readonly [string, ExpressionRule])[] = [
  ["string", string],
  ["concatenated_string", concatenated],
];
