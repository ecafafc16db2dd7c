/** Runs of digits with single separators, and unbroken runs of letters and digits, around one digit of a text. */
import type { Span } from "../../model/span.ts";

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAlphaNumeric = (code: number): boolean =>
  isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const SPACE = 32;
const PLUS = 43;
const OPEN = 40;
const CLOSE = 41;
const isSeparator = (code: number): boolean =>
  code === SPACE || code === 45 || code === 46 || code === 47 || code === OPEN || code === CLOSE || code === 0xa0;

/** Longest run that is looked at as one; longer ones are data, not an identifier. */
const LONGEST_TOKEN = 4096;
const MOST_DIGITS = 40;
/** Beyond this many pieces a run is a table of numbers, and each piece stands alone. */
const MOST_PIECES = 12;

export interface Run extends Span {
  readonly digits: number;
}

interface Group {
  readonly start: number;
  readonly end: number;
  /** Separator before the group holds a space. */
  readonly spaced: boolean;
}

/** The unbroken run of ASCII letters and digits that holds the digit at `offset`, not reaching before `from`. */
export function tokenRun(text: string, offset: number, from: number): Span {
  let start = offset;
  while (start > from && offset - start < LONGEST_TOKEN && isAlphaNumeric(text.charCodeAt(start - 1))) start--;
  let end = offset + 1;
  while (end < text.length && isAlphaNumeric(text.charCodeAt(end))) end++;
  return { start, end };
}

/** One group after another: at most one separator between, or two when one of them is a bracket. */
function groupsFrom(text: string, offset: number): Group[] {
  const groups: Group[] = [];
  let at = offset;
  let spaced = false;
  for (;;) {
    const start = at;
    while (at < text.length && isDigit(text.charCodeAt(at))) at++;
    if (at === start) return groups;
    groups.push({ start, end: at, spaced });
    const next = separatorEnd(text, at);
    if (next === undefined) return groups;
    spaced = text.charCodeAt(at) === SPACE || text.charCodeAt(next - 1) === SPACE;
    at = next;
  }
}

function separatorEnd(text: string, at: number): number | undefined {
  const first = text.charCodeAt(at);
  if (!isSeparator(first)) return undefined;
  const second = text.charCodeAt(at + 1);
  if (!isSeparator(second)) return at + 1;
  const bracketed = first === OPEN || first === CLOSE || second === OPEN || second === CLOSE;
  return bracketed ? at + 2 : undefined;
}

/** Digits of the whole run and its end; most numbers are short, and nothing is built for them. */
function countDigits(text: string, offset: number): { readonly digits: number; readonly end: number } {
  let digits = 0;
  let end = offset;
  let at: number | undefined = offset;
  while (at !== undefined && isDigit(text.charCodeAt(at))) {
    const start: number = at;
    while (isDigit(text.charCodeAt(at))) at++;
    digits += at - start;
    end = at;
    at = separatorEnd(text, at);
  }
  return { digits, end };
}

/** A leading plus or opening bracket belongs to the run. */
function leadIn(text: string, start: number): number {
  let at = start;
  if (text.charCodeAt(at - 1) === OPEN) at--;
  return text.charCodeAt(at - 1) === PLUS ? at - 1 : at;
}

export interface DigitRuns {
  readonly runs: readonly Run[];
  /** Where the whole run ends; digits before it need no second look. */
  readonly end: number;
}

const NONE: readonly Run[] = [];

/**
 * The runs of at least `min` digits around the digit at `offset`: each piece without a space, and each sequence of
 * neighbouring pieces, since "4111 1111 1111 1111" is one number and "2024-01-02 123-45-6789" is two.
 */
export function digitRuns(text: string, offset: number, min: number): DigitRuns {
  const glance = countDigits(text, offset);
  if (glance.digits < min) return { runs: NONE, end: glance.end };
  const groups = groupsFrom(text, offset);
  const end = groups.at(-1)?.end ?? offset + 1;
  const pieces = withoutClock(text, toPieces(groups));
  const longest = pieces.length > MOST_PIECES ? 1 : pieces.length;
  return { runs: sequences(text, pieces, longest, min), end };
}

function toPieces(groups: readonly Group[]): Run[] {
  const pieces: Run[] = [];
  for (const { start, end, spaced } of groups) {
    const last = pieces.at(-1);
    if (!last || spaced) pieces.push({ start, end, digits: end - start });
    else pieces[pieces.length - 1] = { start: last.start, end, digits: last.digits + end - start };
  }
  return pieces;
}

/** The hour of "2026-01-02 03:04:05" is no piece of a number. */
function withoutClock(text: string, pieces: readonly Run[]): readonly Run[] {
  const last = pieces.at(-1);
  const isHour = last && last.digits <= 2 && text.charAt(last.end) === ":" && isDigit(text.charCodeAt(last.end + 1));
  return isHour ? pieces.slice(0, -1) : pieces;
}

/** A date before or behind a number is not part of it. */
const DATE = /^(?:19|20)\d\d([-/.])[01]\d\1[0-3]\d$/;

const isDate = (text: string, { start, end, digits }: Run): boolean =>
  digits === 8 && DATE.test(text.slice(start, end));

function sequences(text: string, pieces: readonly Run[], longest: number, min: number): Run[] {
  const runs: Run[] = [];
  pieces.forEach((first, index) => {
    let digits = 0;
    const alone = isDate(text, first);
    for (const piece of pieces.slice(index, index + (alone ? 1 : longest))) {
      if (piece !== first && isDate(text, piece)) break;
      digits += piece.digits;
      if (digits > MOST_DIGITS) break;
      if (digits >= min) runs.push({ start: leadIn(text, first.start), end: piece.end, digits });
    }
  });
  return runs;
}
