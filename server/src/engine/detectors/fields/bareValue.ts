/** Where an unquoted value ends depends on what it stands in: a line, a flow collection, a query string, a key=value log. */
import { isLetter, isNewline, isSpace, isWordChar } from "./chars.ts";

export type BareStyle = "line" | "flow" | "query" | "word" | "phrase";

/** No value is longer; keeps the parsers linear on lines of any length. */
const MAX_VALUE = 4096;
const MAX_PHRASE = 200;

const isQueryEnd = (code: number): boolean =>
  code === 38 ||
  code === 35 ||
  code === 34 ||
  code === 39 ||
  code === 60 ||
  code === 62 ||
  code === 96 ||
  isSpace(code) ||
  isNewline(code);

/** "word=" begins at `at`: the next pair of a key=value list. */
function startsPair(text: string, at: number, limit: number): boolean {
  let i = at;
  if (!isLetter(text.charCodeAt(i)) && text.charCodeAt(i) !== 95) return false;
  const stop = Math.min(limit, at + 64);
  while (i < stop && isWordChar(text.charCodeAt(i))) i += 1;
  return text.charCodeAt(i) === 61 && text.charCodeAt(i + 1) !== 61;
}

function queryEnd(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && !isQueryEnd(text.charCodeAt(i))) i += 1;
  return i;
}

/** Inside { } [ ] ( ): up to the comma or the closing bracket that was not opened in the value. */
function flowEnd(text: string, at: number, limit: number): number {
  let depth = 0;
  for (let i = at; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (isNewline(code)) return i;
    if (code === 32 && depth === 0 && startsPair(text, i + 1, limit)) return i;
    if (code === 123 || code === 91 || code === 40) depth += 1;
    else if (code === 125 || code === 93 || code === 41) {
      if (depth === 0) return i;
      depth -= 1;
    } else if (depth === 0 && (code === 44 || code === 59) && isBreakAfter(text, i + 1, limit)) return i;
  }
  return limit;
}

/** A separator separates when the line ends there, a space or quote follows, or the next pair begins. */
function isBreakAfter(text: string, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const code = text.charCodeAt(at);
  if (isSpace(code) || isNewline(code) || code === 34 || code === 39 || code === 125 || code === 41 || code === 123)
    return true;
  return startsPair(text, at, limit) || (isLetter(code) && followsColon(text, at, limit));
}

function followsColon(text: string, at: number, limit: number): boolean {
  let i = at;
  const stop = Math.min(limit, at + 64);
  while (i < stop && isWordChar(text.charCodeAt(i))) i += 1;
  return text.charCodeAt(i) === 58;
}

function wordEnd(text: string, at: number, limit: number): number {
  for (let i = at; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (isSpace(code) || isNewline(code)) return i;
    if ((code === 44 || code === 59) && isBreakAfter(text, i + 1, limit)) return i;
    if (code === 60 && i > at) return i;
  }
  return limit;
}

/** ", City: Bonn": another label follows on the line. */
const NEXT_LABEL = /[,;] \p{L}[\p{L}\p{N}_.-]{0,24}(?: [\p{L}\p{N}_.-]{1,16}){0,2}: /uy;

function startsLabel(text: string, at: number): boolean {
  NEXT_LABEL.lastIndex = at;
  return NEXT_LABEL.test(text);
}

/** To the end of the line, a comment cut off; to the sign before the next pair when another one follows on the line. */
function wholeLineEnd(text: string, at: number, limit: number): number {
  let i = at;
  for (; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (isNewline(code)) break;
    if ((code === 44 || code === 59) && startsLabel(text, i)) break;
    if (!isSpace(code)) continue;
    const next = text.charCodeAt(i + 1);
    if (next === 35 || (next === 47 && text.charCodeAt(i + 2) === 47)) break;
    if (startsPair(text, i + 1, limit)) break;
  }
  return i;
}

/** In running text: up to a comma, bar, bracket, wide gap or the end of the line. */
function phraseEnd(text: string, at: number, limit: number): number {
  for (let i = at; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (isNewline(code) || code === 9 || code === 41 || code === 93 || code === 60) return i;
    if (isSpace(code) && (isSpace(text.charCodeAt(i + 1)) || text.charCodeAt(i + 1) === 124)) return i;
    if ((code === 44 || code === 59) && (i + 1 >= limit || isSpace(text.charCodeAt(i + 1)))) return i;
  }
  return limit;
}

/** Cuts trailing spaces, and the separator or bracket that belongs to the code around the value. */
function trimmed(text: string, at: number, end: number): number {
  let i = end;
  while (i > at && isSpace(text.charCodeAt(i - 1))) i -= 1;
  while (i > at && (text.charCodeAt(i - 1) === 44 || text.charCodeAt(i - 1) === 59)) i -= 1;
  return i;
}

export function bareEnd(text: string, at: number, end: number, style: BareStyle): number {
  const limit = Math.min(end, at + (style === "phrase" ? MAX_PHRASE : MAX_VALUE));
  if (style === "query") return queryEnd(text, at, limit);
  if (style === "flow") return trimmed(text, at, flowEnd(text, at, limit));
  if (style === "phrase") return trimmed(text, at, phraseEnd(text, at, limit));
  if (style === "word") return trimmed(text, at, wordEnd(text, at, limit));
  return trimmed(text, at, wholeLineEnd(text, at, limit));
}
