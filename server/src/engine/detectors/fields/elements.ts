/** XML and HTML elements: a tag names the text inside it and everything below. */
import type { Span } from "../../model/span.ts";
import { isLetter, isNewline, isSpace } from "./chars.ts";

const MAX_TAG = 600;
const MAX_TEXT = 4_000;
const MAX_NAME = 80;

const isNameChar = (code: number): boolean =>
  isLetter(code) || (code >= 48 && code <= 58) || code === 45 || code === 46 || code === 95;

export interface Element {
  readonly name: Span;
  /** Text between the tags, when there is nothing else in it. */
  readonly text?: Span;
  /** The element holds others, or text over several tags. */
  readonly opens: boolean;
}

export function tagName(text: string, from: number, limit: number): Span {
  let end = from;
  const stop = Math.min(limit, from + MAX_NAME);
  while (end < stop && isNameChar(text.charCodeAt(end))) end += 1;
  const colon = text.slice(from, end).lastIndexOf(":");
  return { start: from + colon + 1, end };
}

/** Offset of the `>` that ends the tag, quotes respected; -1 when there is none near. */
function tagEnd(text: string, from: number, limit: number): number {
  const stop = Math.min(limit, from + MAX_TAG);
  let quote = 0;
  for (let i = from; i < stop; i += 1) {
    const code = text.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return i;
    else if (code === 60) return -1;
  }
  return -1;
}

/** The element whose `<` stands at `at`, or undefined when it is no tag. */
export function readElement(text: string, at: number, limit: number): Element | undefined {
  if (!isLetter(text.charCodeAt(at + 1))) return undefined;
  const name = tagName(text, at + 1, limit);
  const next = text.charCodeAt(name.end);
  if (next !== 62 && next !== 47 && !isSpace(next) && !isNewline(next)) return undefined;
  const close = tagEnd(text, name.end, limit);
  if (close < 0) return undefined;
  if (text.charCodeAt(close - 1) === 47) return { name, opens: false };
  const inner = innerText(text, close + 1, limit, text.slice(at + 1, name.end));
  return inner ? { name, text: inner, opens: false } : { name, opens: true };
}

function innerText(text: string, from: number, limit: number, tag: string): Span | undefined {
  const stop = Math.min(limit, from + MAX_TEXT);
  let end = from;
  while (end < stop && text.charCodeAt(end) !== 60) end += 1;
  if (!text.startsWith(`</${tag}`, end)) return undefined;
  let start = from;
  let to = end;
  const isBlank = (code: number): boolean => isSpace(code) || isNewline(code);
  while (start < to && isBlank(text.charCodeAt(start))) start += 1;
  while (to > start && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return to > start ? { start, end: to } : undefined;
}
