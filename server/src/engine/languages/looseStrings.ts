/** Strings and templates whose closing quote is missing. */
import type { Expression, StringLiteral } from "../model/code/expressions.ts";
import { decodeEscapes } from "./escapes.ts";
import type { LooseCursor } from "./looseCursor.ts";
import { namedChildren } from "./syntax.ts";

export const quotes: ReadonlySet<string> = new Set(["`", '"', "'", '"""']);

const textTypes: ReadonlySet<string> = new Set([
  "string_fragment",
  "multiline_string_fragment",
  "interpreted_string_literal_content",
  "raw_string_literal_content",
  "escape_sequence",
]);

export function looseString(cursor: LooseCursor): StringLiteral | undefined {
  const quote = cursor.next();
  if (!quote) return undefined;
  const parts: (string | Expression)[] = [];
  for (let node = cursor.peek(); node; node = cursor.peek()) {
    if (textTypes.has(node.type)) append(parts, cursor.lowering.text(node));
    else if (node.type === "template_substitution") {
      parts.push(cursor.lowering.expressionOr(namedChildren(node)[0], node));
    } else if (node.type === "${") openSubstitution(parts, cursor);
    else break;
    cursor.next();
  }
  const span = cursor.since(quote);
  const [only = ""] = parts;
  const constant = parts.length <= 1 && typeof only === "string" ? { parts: [only], value: only } : { parts };
  const content = { from: quote.to, to: Math.max(quote.to, span.to) };
  return { kind: "string", ...span, ...constant, content, prefix: quote.type === "`" ? "`" : "" };
}

/** `${name` at the end: the cursor stays at the last node read. */
function openSubstitution(parts: (string | Expression)[], cursor: LooseCursor): void {
  const inner = cursor.peek(1);
  if (!inner?.named || inner.isError) return;
  cursor.next();
  parts.push(cursor.lowering.expression(inner));
}

/** Fragments and escapes alternate; together they are one part. */
function append(parts: (string | Expression)[], raw: string): void {
  const last = parts.at(-1);
  const text = decodeEscapes(raw);
  if (typeof last === "string") parts[parts.length - 1] = last + text;
  else parts.push(text);
}
