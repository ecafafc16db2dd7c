/** Strings, templates, numbers, regular expressions and arrays. */
import type {
  Expression,
  ListLiteral,
  NullLiteral,
  NumberLiteral,
  RegexLiteral,
  StringLiteral,
} from "../../model/code/expressions.ts";
import { decodeEscapes } from "../escapes.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";

export function lowerString(node: SyntaxNode, lowering: Lowering): StringLiteral {
  const content = between(node);
  const value = decodeEscapes(lowering.text(node).slice(content.from - node.from, content.to - node.from));
  return { kind: "string", ...lowering.at(node), parts: [value], value, content, prefix: "" };
}

/** Positions of the text between the quotes; the closing one may be missing. */
function between(node: SyntaxNode): { from: number; to: number } {
  const first = node.children[0];
  const last = node.children.at(-1);
  const from = first && !first.named ? first.to : node.from;
  const closed = last && last !== first && !last.named && !last.isMissing;
  return { from, to: Math.max(from, closed ? last.from : node.to) };
}

function template(node: SyntaxNode, lowering: Lowering): StringLiteral {
  const content = between(node);
  const raw = lowering.text(node);
  const parts: (string | Expression)[] = [];
  let copied = content.from;
  const addText = (to: number) => {
    if (to > copied) parts.push(decodeEscapes(raw.slice(copied - node.from, to - node.from)));
  };
  for (const child of node.children) {
    if (child.type !== "template_substitution") continue;
    addText(child.from);
    parts.push(lowering.expressionOr(namedChildren(child)[0], child));
    copied = child.to;
  }
  addText(content.to);
  const [only = ""] = parts;
  const constant = parts.length <= 1 && typeof only === "string" ? { parts: [only], value: only } : { parts };
  return { kind: "string", ...lowering.at(node), ...constant, content, prefix: "`" };
}

function number(node: SyntaxNode, lowering: Lowering): NumberLiteral {
  const digits = lowering.text(node).replace(/_/g, "").replace(/n$/, "");
  const value = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
  return { kind: "number", ...lowering.at(node), value };
}

function regex(node: SyntaxNode, lowering: Lowering): RegexLiteral {
  const part = (field: string) => {
    const child = fieldOf(node, field);
    return child ? lowering.text(child) : "";
  };
  return { kind: "regex", ...lowering.at(node), pattern: part("pattern"), flags: part("flags") };
}

const nothing = (node: SyntaxNode, lowering: Lowering): NullLiteral => ({ kind: "null", ...lowering.at(node) });

/** A hole (`[, b]`) keeps the place of the others. */
function list(node: SyntaxNode, lowering: Lowering): ListLiteral {
  const elements: Expression[] = [];
  let expected = true;
  for (const child of node.children) {
    if (child.type === ",") {
      if (expected) elements.push({ kind: "null", unit: lowering.unit, from: child.from, to: child.from });
      expected = true;
    } else if (child.named && !child.isComment && !child.isError) {
      elements.push(lowering.expression(child));
      expected = false;
    }
  }
  return { kind: "list", ...lowering.at(node), flavour: "list", elements };
}

const truth: ExpressionRule = (node, lowering) => ({
  kind: "boolean",
  ...lowering.at(node),
  value: node.type === "true",
});

export const literalRules: readonly (readonly [string, ExpressionRule])[] = [
  ["string", lowerString],
  ["template_string", template],
  ["number", number],
  ["regex", regex],
  ["true", truth],
  ["false", truth],
  ["null", nothing],
  ["undefined", nothing],
  ["array", list],
  ["array_pattern", list],
];
