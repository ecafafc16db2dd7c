// Reads an e-mail address around an @ sign: local part backwards, domain forwards.
import type { Span } from "../../../model/span.ts";

export interface Address {
  readonly span: Span;
  readonly local: string;
  readonly domain: string;
}

const LOCAL = /[\p{L}\p{M}\p{N}._%+'’-]/u;
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;

const isAscii = (code: number): boolean => code < 128;
const isAlnum = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isAsciiLocal = (code: number): boolean =>
  isAlnum(code) || code === 46 || code === 95 || code === 37 || code === 43 || code === 45 || code === 39;
const isLocal = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isAscii(code) ? isAsciiLocal(code) : LOCAL.test(text.charAt(at));
};

/** Start of a quoted local part that ends directly before the sign: "john doe"@host. */
function quotedStart(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== 34) return -1;
  const from = Math.max(0, at - 2 - LONGEST_LOCAL);
  const opening = from + text.slice(from, at - 1).lastIndexOf('"');
  const inside = text.slice(opening + 1, at - 1);
  return opening >= from && inside.length > 0 && inside.length <= LONGEST_LOCAL && !/[\n"@<>=,;:]/.test(inside)
    ? opening
    : -1;
}

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start <= LONGEST_LOCAL && isLocal(text, start - 1)) start -= 1;
  while (start < at && /[.'’%+-]/.test(text.charAt(start))) start += 1;
  return start;
}

/** An escape in a string literal (\n, \t) glues its letter to what follows. */
function withoutEscape(text: string, start: number, at: number): number {
  const glued = text.charCodeAt(start - 1) === 92 && /[nrt]/.test(text.charAt(start)) && at - start > 1;
  return glued ? start + 1 : start;
}

function domainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from <= LONGEST_DOMAIN) {
    const code = text.charCodeAt(end);
    const belongs = isAscii(code)
      ? isAlnum(code) || code === 45 || code === 46
      : /[\p{L}\p{M}\p{N}]/u.test(text.charAt(end));
    if (!belongs) break;
    end += 1;
  }
  while (end > from && /[.-]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/** `at` is the offset of the sign, `width` its length ("@", "%40", " [at] "). */
export function addressAround(text: string, at: number, width: number): Address | undefined {
  const quoted = width === 1 ? quotedStart(text, at) : -1;
  const start = quoted >= 0 ? quoted : withoutEscape(text, localStart(text, at), at);
  const end = domainEnd(text, at + width);
  const local = text.slice(start, at);
  const domain = text.slice(at + width, end);
  if (local === "" || local.length > LONGEST_LOCAL || local.includes("..") || /[.]$/.test(local)) return undefined;
  const labels = domain.split(".");
  if (labels.length < 2 || !labels.every((label) => label.length <= 63 && LABEL.test(label))) return undefined;
  return { span: { start, end }, local, domain };
}
