/** Where a span is after one change. Text that joins the block's first or last line without a line end belongs to it. */
import type { DocumentChange } from "../engine.ts";
import type { Span } from "../model/span.ts";
import { isSpace, isWordAt } from "./tokens/scanTokens.ts";

/** Undefined when nothing of the block is left. Both spans speak of their own text: before and after the change. */
export function shiftSpan(span: Span, { span: cut, text }: DocumentChange): Span | undefined {
  const delta = text.length - (cut.end - cut.start);
  if (cut.end < span.start) return { start: span.start + delta, end: span.end + delta };
  if (cut.start > span.end) return span;
  if (cut.start <= span.start && cut.end >= span.end) return replacement(span, cut, text);
  const start = cut.start <= span.start ? cut.start + text.length - joinedTail(text) : span.start;
  const end = cut.end >= span.end ? cut.start + joinedHead(text) : span.end + delta;
  return start < end ? { start, end } : undefined;
}

/** The whole block was replaced: what stands there now is the block if nothing much else was replaced with it. */
function replacement(span: Span, cut: Span, text: string): Span | undefined {
  if (text.trim() === "" || span.end - span.start < (cut.end - cut.start) * 0.9) return undefined;
  return trimSpan(text, { start: 0, end: text.length }, cut.start);
}

/** Length of the part after the last line end, without the space before it; 0 when that part is blank. */
const joinedTail = (text: string): number => text.slice(lastLineEnd(text)).trimStart().length;

/** Length of the part before the first line end, without the space after it. */
function joinedHead(text: string): number {
  const end = text.search(/[\r\n]/);
  return (end < 0 ? text : text.slice(0, end)).trimEnd().length;
}

const lastLineEnd = (text: string): number => Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;

/** Without the white space at both ends; undefined when there is nothing else. `offset` is added to the result. */
export function trimSpan(text: string, span: Span, offset = 0): Span | undefined {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start: start + offset, end: end + offset } : undefined;
}

/** Grows to whole words: a letter typed against the block's edge makes another word of its first or last one. */
export function coverWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && isWordAt(text, start) && isWordAt(text, start - 1)) start -= 1;
  while (end < text.length && isWordAt(text, end - 1) && isWordAt(text, end)) end += 1;
  return { start, end };
}
