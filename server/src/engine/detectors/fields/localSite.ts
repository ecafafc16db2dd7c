/** A name around a keyword, and where it stands on its line. */
import type { Span } from "../../model/span.ts";
import { isSpace, isWordChar } from "./chars.ts";
import type { FieldFormat } from "./field.ts";
import { type PairSite, pairFormat } from "./formatName.ts";

export interface LocalPair {
  readonly name: Span;
  readonly value: Span;
  readonly quoted: boolean;
  readonly format: FieldFormat;
}

const MAX_NAME = 100;
export const MAX_VALUE = 6_000;
const LOOK_BACK = 160;

export interface Name extends Span {
  readonly quoted: boolean;
  /** Behind the name, its closing quote and the brackets of an index. */
  readonly after: number;
}

export const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 96;

export function readName(text: string, hit: Span): Name | undefined {
  let start = hit.start;
  while (start > 0 && hit.start - start < MAX_NAME && isWordChar(text.charCodeAt(start - 1))) start -= 1;
  let end = hit.end;
  while (end < text.length && end - hit.end < MAX_NAME && isWordChar(text.charCodeAt(end))) end += 1;
  if (end - start > MAX_NAME) return undefined;
  // An escape before the name ("\npassword") is not part of it.
  if (start > 0 && text.charCodeAt(start - 1) === 92 && "nrt".includes(text.charAt(start)) && hit.start > start)
    start += 1;
  const escaped = text.charCodeAt(end) === 92 && isQuote(text.charCodeAt(end + 1));
  const quoted = escaped || isQuote(text.charCodeAt(end));
  return { start, end, quoted, after: end + (escaped ? 2 : quoted ? 1 : 0) };
}

/** `var token string = "v"`: Go and Basic put the type behind the name. */
const TYPE = /(?:string|\[\]byte|As String)\s{1,4}(?==)/y;

/** Behind a name may stand: ] ) ? ! and bold marks, and spaces. */
export function behindName(text: string, name: Name): number {
  let at = name.after;
  const stop = Math.min(text.length, at + 40);
  while (at < stop) {
    const code = text.charCodeAt(at);
    if (code === 91 && /^\[\d{0,6}\]/.test(text.slice(at, at + 8))) at = text.indexOf("]", at) + 1;
    else if (code === 93 || code === 42 || isSpace(code) || (code === 41 && !name.quoted)) at += 1;
    else if ((code === 33 || code === 63) && text.charCodeAt(at + 1) === 58) at += 1;
    else break;
  }
  TYPE.lastIndex = at;
  return TYPE.test(text) ? TYPE.lastIndex : at;
}

const FIRST = /^[ \t]*(?:[-+>#*]+[ \t]*|\/\/+[ \t]*)*(?:(?:export|set|setx|SET|ENV|ARG|env)[ \t]+)?["'`]?$/;

/** The site of a name: what stands before it on its line. */
export function siteOf(
  text: string,
  name: Name,
): { lineFirst: boolean; inFlow: boolean; inQuery: boolean; before: string } {
  const window = text.slice(Math.max(0, name.start - LOOK_BACK), name.start);
  const before = window.slice(Math.max(window.lastIndexOf("\n"), window.lastIndexOf("\r")) + 1);
  const last = before.at(-1) ?? "";
  return {
    before,
    lineFirst: FIRST.test(before),
    inFlow: hasOpenBracket(before),
    inQuery: last === "?" || last === "&" || last === "#",
  };
}

function hasOpenBracket(before: string): boolean {
  let depth = 0;
  for (const char of before) {
    if (char === "{" || char === "(" || char === "[") depth += 1;
    else if (char === "}" || char === ")" || char === "]") depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

export type Place = ReturnType<typeof siteOf>;

export function makePair(
  text: string,
  languageId: string,
  name: Name,
  value: { span: Span; quoted: boolean },
  how: PairSite["how"],
  place: Place,
): LocalPair {
  // A default inside a placeholder is a setting, wherever it stands: "${db.password:v}".
  const isDefault = place.before.endsWith("${") && !value.quoted;
  const format = isDefault
    ? "properties"
    : pairFormat(languageId, text, {
        how,
        nameStart: name.start,
        nameEnd: name.end,
        nameQuoted: name.quoted,
        valueStart: value.span.start,
        valueEnd: value.span.end,
        valueQuoted: value.quoted,
        lineFirst: place.lineFirst && !place.inFlow,
      });
  return { name: { start: name.start, end: name.end }, value: value.span, quoted: value.quoted, format };
}
