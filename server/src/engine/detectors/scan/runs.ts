/** Runs of digits with single separators, and unbroken runs of letters and digits, around one digit of a text. */
import type { Span } from "../../model/span.ts";

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAlphaNumeric = (code: number): boolean =>
  isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const SPACE = 32;
const PLUS = 43;
const OPEN = 40;
const CLOSE = 41;
const POINT = 46;
const isSeparator = (code: number): boolean =>
  code === SPACE || code === 45 || code === 46 || code === 47 || code === OPEN || code === CLOSE || code === 0xa0;

/** Longest run that is looked at as one; longer ones are data, not an identifier. */
const LONGEST_TOKEN = 4096;
const MOST_DIGITS = 40;
/** Beyond this many pieces a run is a table of numbers, and each piece stands alone. */
const MOST_PIECES = 12;

export interface Run extends Span {
  readonly digits: number;
  /** A calendar date, or four numbers of an address: hardly any detector wants these. */
  /** How many points stand between its groups. */
  readonly points: number;
  readonly form?: "date" | "quad" | undefined;
}

/** The unbroken run of ASCII letters and digits that holds the digit at `offset`, not reaching before `from`. */
export function tokenRun(text: string, offset: number, from: number): Span {
  let start = offset;
  while (start > from && offset - start < LONGEST_TOKEN && isAlphaNumeric(text.charCodeAt(start - 1))) start--;
  let end = offset + 1;
  while (end < text.length && isAlphaNumeric(text.charCodeAt(end))) end++;
  return { start, end };
}

/**
 * The pieces of a run: groups of digits with at most one separator between, or two when one of them is a bracket; a space
 * begins the next piece. Of a table of numbers only the pieces that are long enough by themselves are kept.
 */
function piecesFrom(text: string, offset: number, min: number): { readonly pieces: Run[]; readonly isTable: boolean } {
  const pieces: Run[] = [];
  let count = 0;
  let at: number | undefined = offset;
  while (at !== undefined) {
    const start: number = at;
    let digits = 0;
    let points = 0;
    let end = start;
    let spaced = false;
    while (at !== undefined && !spaced && isDigit(text.charCodeAt(at))) {
      const group: number = at;
      while (isDigit(text.charCodeAt(at))) at++;
      digits += at - group;
      end = at;
      at = separatorEnd(text, end);
      if (at !== undefined && text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(at))) points++;
      spaced = at !== undefined && (text.charCodeAt(end) === SPACE || text.charCodeAt(at - 1) === SPACE);
    }
    if (digits === 0) break;
    count++;
    if (count <= MOST_PIECES || digits >= min) pieces.push({ start, end, digits, points });
  }
  return { pieces, isTable: count > MOST_PIECES };
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
  const { pieces, isTable } = piecesFrom(text, offset, min);
  const numbers = withoutClock(text, pieces);
  return { runs: sequences(text, numbers, isTable ? 1 : numbers.length, min), end: glance.end };
}

/** The hour of "2026-01-02 03:04:05" is no piece of a number. */
function withoutClock(text: string, pieces: readonly Run[]): readonly Run[] {
  const last = pieces.at(-1);
  const isHour = last && last.digits <= 2 && text.charAt(last.end) === ":" && isDigit(text.charCodeAt(last.end + 1));
  return isHour ? pieces.slice(0, -1) : pieces;
}

/** A date before or behind a number is not part of it. */
const DATE = /^(?:19|20)\d\d([-/.])[01]\d\1[0-3]\d$/;
/** No octet is written with a leading zero: "044.123.45.67" is a telephone number. */
const QUAD = /^(?:[1-9]\d{0,2}|0)(?:\.(?:[1-9]\d{0,2}|0)){3}$/;

function formOf(text: string, { start, end, digits, points }: Run): Run["form"] {
  if (end - start === 10 && digits === 8) return DATE.test(text.slice(start, end)) ? "date" : undefined;
  return points === 3 && digits <= 12 && QUAD.test(text.slice(start, end)) ? "quad" : undefined;
}

function sequences(text: string, pieces: readonly Run[], longest: number, min: number): Run[] {
  const runs: Run[] = [];
  const forms = pieces.map((piece) => formOf(text, piece));
  pieces.forEach((first, index) => {
    const form = forms[index];
    const start = leadIn(text, first.start);
    let digits = 0;
    let points = 0;
    for (let at = index; at < index + (form ? 1 : longest); at++) {
      const piece = pieces[at];
      if (!piece || (at > index && endsNumber(text, start, forms[at]))) break;
      digits += piece.digits;
      points += piece.points;
      if (digits > MOST_DIGITS) break;
      if (digits >= min) runs.push({ start, end: piece.end, digits, points, form });
    }
  });
  return runs;
}

/** Behind a country code four groups with points are the rest of a telephone number. */
const endsNumber = (text: string, start: number, form: Run["form"]): boolean =>
  form === "date" || (form === "quad" && text.charCodeAt(start) !== PLUS);
