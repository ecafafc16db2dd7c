// Where a pattern matches near an anchor, as a value of its own and not as a piece of something longer.
import type { Span } from "../../model/span.ts";

export interface Candidate {
  readonly start: number;
  readonly text: string;
}

/** Letters or signs that belong to a value may stand this far outside the run that gave the hit. */
const MARGIN = 12;

const isAlnum = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;

/** Signs that glue a number to its neighbour: a version, a path, a range, a decimal fraction, a UUID. */
const isGlue = (code: number): boolean =>
  code === 45 || code === 46 || code === 47 || code === 92 || code === 43 || code === 35 || code === 36;

function freeBefore(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (isAlnum(code)) return false;
  if (code === 43 || code === 35 || code === 36) return false;
  return !(isGlue(code) && isAlnum(text.charCodeAt(start - 2)));
}

function freeAfter(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isAlnum(code)) return false;
  return !(isGlue(code) && isAlnum(text.charCodeAt(end + 1)));
}

/** True when neither side of the span continues it. */
export const isFree = (text: string, start: number, end: number): boolean =>
  freeBefore(text, start) && freeAfter(text, end);

/** Matches of a global pattern that overlap the hit and stand free. */
export function* candidatesIn(text: string, hit: Span, pattern: RegExp): Iterable<Candidate> {
  const from = Math.max(0, hit.start - MARGIN);
  const window = text.slice(from, hit.end + MARGIN);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(window); match !== null; match = pattern.exec(window)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start >= hit.end || match[0].length === 0) return;
    if (end > hit.start && isFree(text, start, end)) yield { start, text: match[0] };
    else pattern.lastIndex = match.index + 1;
  }
}

const LETTERS_ONLY = /(?<![\p{L}\d])(?!(?:and|und|oder|or)\b)\p{L}{3,}(?![\p{L}\d])/u;

/** True when the text is nothing but these values: no word beside them says what they are. */
export function isAlone(text: string, values: readonly { readonly span: Span }[]): boolean {
  if (values.length === 0) return false;
  let rest = "";
  let from = 0;
  for (const { span } of values) {
    rest += `${text.slice(from, span.start)} `;
    from = span.end;
  }
  return !LETTERS_ONLY.test(rest + text.slice(from));
}

const DENIED = /(?:\b(?:in-?valid|not an?|isn['’]?t|wrong|fake|dummy|ungültige?|kein[e]?|pas un)\b)[^\n]{0,24}$/i;

/** True when the sentence itself says that what follows is not one. */
export const isDenied = (text: string, start: number): boolean =>
  DENIED.test(text.slice(Math.max(0, start - 60), start));
