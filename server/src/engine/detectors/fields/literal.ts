/** Reads a string literal of any language: quotes, back-ticks, triple quotes, quotes that are themselves escaped. */
import { isLetter, isNewline } from "./chars.ts";

export interface Literal {
  readonly start: number;
  /** Content without the quotes. */
  readonly end: number;
  /** Offset behind the closing quote. */
  readonly next: number;
  /** The content may hold pairs of its own: it has a ":" or "=" in it. */
  readonly nested: boolean;
}

const MAX_MULTILINE = 20_000;
const BACKSLASH = 92;
const BACKTICK = 96;

const isTriple = (text: string, at: number, quote: number): boolean =>
  text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote;

function hasPair(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 58 || code === 61 || code === 0xff1a) return true;
  }
  return false;
}

function readTriple(text: string, at: number, limit: number): Literal | undefined {
  const fence = text.slice(at, at + 3);
  const stop = Math.min(limit, at + MAX_MULTILINE);
  const body = text.slice(at + 3, stop).indexOf(fence);
  if (body < 0) return undefined;
  const end = at + 3 + body;
  return { start: at + 3, end, next: end + 3, nested: true };
}

/** `\"` ... `\"`: a literal inside another literal ends at the next quote with the same escape. */
function readEscaped(text: string, at: number, limit: number, quote: number): Literal | undefined {
  const stop = Math.min(limit, at + MAX_MULTILINE);
  for (let i = at + 1; i < stop; i += 1) {
    const code = text.charCodeAt(i);
    if (isNewline(code)) return undefined;
    if (code !== quote) continue;
    if (text.charCodeAt(i - 1) !== BACKSLASH) return undefined;
    return { start: at + 1, end: i - 1, next: i + 1, nested: false };
  }
  return undefined;
}

/** A doubled quote stands for one quote (SQL, CSV) when text goes on directly behind it. */
const isDoubled = (text: string, at: number, start: number, quote: number): boolean =>
  at > start && text.charCodeAt(at + 1) === quote && isLetter(text.charCodeAt(at + 2));

/** The literal that opens at `at`, or undefined when it does not close on its line. */
export function readLiteral(text: string, at: number, limit: number): Literal | undefined {
  const quote = text.charCodeAt(at);
  if (quote !== BACKTICK && isTriple(text, at, quote)) {
    const triple = readTriple(text, at, limit);
    if (triple) return triple;
  }
  if (at > 0 && text.charCodeAt(at - 1) === BACKSLASH) return readEscaped(text, at, limit, quote);
  const start = at + 1;
  const stop = quote === BACKTICK ? Math.min(limit, at + MAX_MULTILINE) : limit;
  let escapes = false;
  for (let i = start; i < stop; i += 1) {
    const code = text.charCodeAt(i);
    if (code === quote) {
      if (isDoubled(text, i, start, quote)) {
        i += 1;
        continue;
      }
      return { start, end: i, next: i + 1, nested: escapes || hasPair(text, start, i) };
    }
    if (code === BACKSLASH) {
      escapes = true;
      i += 1;
    } else if ((code === 10 || code === 13) && quote !== BACKTICK) return undefined;
  }
  return undefined;
}

/** An apostrophe inside a word ("don't") opens nothing, unless the word is a string prefix such as r'' or f''. */
export function opensLiteral(text: string, at: number): boolean {
  if (at === 0 || text.charCodeAt(at) === 34) return true;
  const before = text.charCodeAt(at - 1);
  if (!isLetter(before) && !(before >= 48 && before <= 57)) return true;
  if (!"rRbBfFuULNxX".includes(text.charAt(at - 1))) return false;
  return at < 2 || !isLetter(text.charCodeAt(at - 2)) || "rRbBfF".includes(text.charAt(at - 2));
}
