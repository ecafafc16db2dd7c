/** The value that follows a name and its operator. One grammar for the full index and for the look around one keyword. */
import type { Span } from "../../model/span.ts";
import { type BareStyle, bareEnd } from "./bareValue.ts";
import { isLetter, isNewline, isSpace, skipSpaces } from "./chars.ts";
import { type Literal, readLiteral } from "./literal.ts";
import type { OperatorKind } from "./operator.ts";

/** How a name stands in the text; decides how far an unquoted value reaches. */
export interface NameSite {
  /** First thing on its line, list dashes, comment signs and `export` aside. */
  readonly lineFirst: boolean;
  /** Inside brackets. */
  readonly inFlow: boolean;
  /** Directly behind ? or & (a query parameter). */
  readonly inQuery: boolean;
}

export interface AssignedValue {
  readonly span: Span;
  readonly quoted: boolean;
  /** Where reading goes on. */
  readonly next: number;
  readonly literal?: Literal;
}

const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 96;

/** Offset of the quote when a literal with an optional prefix (r"", f'', @"", $"") opens at `at`. */
export function quoteAt(text: string, at: number): number {
  if (isQuote(text.charCodeAt(at))) return at;
  const first = text.charAt(at);
  if (first === "\\" && isQuote(text.charCodeAt(at + 1))) return at + 1;
  if (!"rRbBfFuULN@$".includes(first) || first === "") return -1;
  if (isQuote(text.charCodeAt(at + 1))) return at + 1;
  return "rRbBfF@$".includes(text.charAt(at + 1)) && isQuote(text.charCodeAt(at + 2)) ? at + 2 : -1;
}

/** `name: Type = "v"`: the offset behind the type's equals sign, or -1. */
function behindAnnotation(text: string, at: number, limit: number): number {
  const stop = Math.min(limit, at + 48);
  for (let i = at; i < stop; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 61) {
      const value = skipSpaces(text, i + 1, limit);
      return i > at && isSpace(text.charCodeAt(i - 1)) && quoteAt(text, value) >= 0 ? value : -1;
    }
    if (!isLetter(code) && !isSpace(code) && !"<>[]|&'.?_0123456789".includes(text.charAt(i))) return -1;
  }
  return -1;
}

function styleOf(site: NameSite, kind: OperatorKind): BareStyle {
  if (site.inQuery) return "query";
  if (site.inFlow) return "flow";
  if (site.lineFirst) return "line";
  return kind === "colon" ? "phrase" : "word";
}

/** Only quoted values may stand on the next line; a bare word there belongs to something else. */
function valueStart(text: string, from: number, limit: number): number {
  let at = skipSpaces(text, from, limit);
  if (!isNewline(text.charCodeAt(at))) return at;
  const stop = Math.min(limit, at + 120);
  while (at < stop && (isNewline(text.charCodeAt(at)) || isSpace(text.charCodeAt(at)))) at += 1;
  return quoteAt(text, at) >= 0 ? at : -1;
}

/** `**Owner:** Ann`: the closing marks of bold text stand between the colon and the value. */
const behindMarks = (text: string, from: number, kind: OperatorKind): number =>
  kind === "colon" && text.startsWith("**", from) ? from + 2 : from;

/** YAML `|` and `>`: the lines below that are indented deeper than the key. */
function readBlock(text: string, at: number, limit: number, indent: number): AssignedValue | undefined {
  let i = at + 1;
  while (i < limit && "+-0123456789 ".includes(text.charAt(i))) i += 1;
  if (!isNewline(text.charCodeAt(i))) return undefined;
  const stop = Math.min(limit, at + 8192);
  let start = -1;
  let end = i;
  while (i < stop) {
    while (i < stop && isNewline(text.charCodeAt(i))) i += 1;
    const content = skipSpaces(text, i, stop);
    if (content - i <= indent || content >= stop) break;
    if (start < 0) start = content;
    while (i < stop && !isNewline(text.charCodeAt(i))) i += 1;
    end = i;
  }
  if (start < 0) return undefined;
  return { span: { start, end }, quoted: false, next: start };
}

/**
 * The value behind an operator. Undefined when there is none: a container opens, or nothing follows on the line.
 * `indent` is the column of the name, for block scalars.
 */
export function readValue(
  text: string,
  from: number,
  limit: number,
  kind: OperatorKind,
  site: NameSite,
  indent: number,
): AssignedValue | undefined {
  let at = valueStart(text, behindMarks(text, from, kind), limit);
  if (at < 0 || at >= limit) return undefined;
  let quote = quoteAt(text, at);
  if (quote < 0 && kind === "colon") {
    const behind = behindAnnotation(text, at, limit);
    if (behind >= 0) {
      at = behind;
      quote = quoteAt(text, at);
    }
  }
  if (quote >= 0 && quote < limit) {
    const literal = readLiteral(text, quote, limit);
    if (literal) return { span: { start: literal.start, end: literal.end }, quoted: true, next: literal.next, literal };
  }
  const code = text.charCodeAt(at);
  if (kind === "colon" && (code === 124 || code === 62)) {
    const block = readBlock(text, at, limit, indent);
    if (block) return block;
  }
  if (code === 91 || (code === 123 && !isPlaceholderBrace(text, at)) || isNewline(code)) return undefined;
  if (code === 40) return readParenthesised(text, at, limit, kind);
  const end = bareEnd(text, at, limit, styleOf(site, kind));
  if (end <= at) return undefined;
  return { span: { start: at, end }, quoted: false, next: at };
}

/** `{{ x }}` and `{x}` stand for a value; `{` alone opens a container. */
const isPlaceholderBrace = (text: string, at: number): boolean => text.charCodeAt(at + 1) === 123;

/** `(email)=(a@b)`: databases print the key of a violated constraint like this. */
function readParenthesised(text: string, at: number, limit: number, kind: OperatorKind): AssignedValue | undefined {
  if (kind !== "assign") return undefined;
  const stop = Math.min(limit, at + 300);
  for (let i = at + 1; i < stop; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 41) return i > at + 1 ? { span: { start: at + 1, end: i }, quoted: false, next: at + 1 } : undefined;
    if (isNewline(code) || code === 40 || isQuote(code)) return undefined;
  }
  return undefined;
}

/** The word or literal behind a command-line flag; nothing when another flag or the end of the line follows. */
export function readFlagValue(text: string, from: number, limit: number): AssignedValue | undefined {
  const at = skipSpaces(text, from, limit);
  const code = text.charCodeAt(at);
  if (at >= limit || isNewline(code) || code === 45 || code === 124 || code === 92 || code === 38) return undefined;
  if (isQuote(code)) {
    const literal = readLiteral(text, at, limit);
    if (literal) return { span: { start: literal.start, end: literal.end }, quoted: true, next: literal.next, literal };
  }
  const end = bareEnd(text, at, limit, "word");
  return end > at ? { span: { start: at, end }, quoted: false, next: at } : undefined;
}
