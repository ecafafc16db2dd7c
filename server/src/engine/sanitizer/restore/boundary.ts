/** Where a mock may begin and end, and what may stand between its letters. */
import { startsToken } from "../../detectors/scan/boundary.ts";
import { unescapeAll } from "./fold.ts";

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
/** A letter of another script. Surrogates are mostly pictures and end a word. */
const isForeign = (code: number): boolean =>
  code >= 0xc0 && !(code >= 0x2000 && code <= 0x303f) && !(code >= 0xd800 && code <= 0xf8ff) && code !== 0xfeff;
const isLetter = (code: number): boolean => isLower(code) || isUpper(code) || isForeign(code);
const isIdeograph = (code: number): boolean => code >= 0x2e80 && code <= 0xd7ff;

/**
 * A mock begins where a word or a part of a camelCase name begins; a number never begins inside a number. `isGlued`: the
 * character before is a letter or digit of the text and not the end of an escape.
 */
export function mayBegin(text: string, start: number, isGlued: boolean): boolean {
  if (start === 0 || !isGlued) return true;
  const before = text.charCodeAt(start - 1);
  const first = text.charCodeAt(start);
  if (!isDigit(before) && !isLetter(before)) return true;
  if (isIdeograph(first)) return true;
  if (startsToken(text, start)) return true;
  if (isDigit(before)) return !isDigit(first);
  if (isDigit(first)) return false;
  if (isLower(before)) return isUpper(first);
  return isUpper(before) && isUpper(first) && isLower(text.charCodeAt(start + 1));
}

/** The same for its end; a plural s and the possessive of several languages may follow. */
export function mayEnd(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const last = text.charCodeAt(end - 1);
  const after = text.charCodeAt(end);
  if (isDigit(after)) return !isDigit(last);
  if (!isLetter(after)) return true;
  if (isIdeograph(last)) return true;
  if (isDigit(last)) return isUpper(after);
  if (isUpper(after)) return isLower(last) || isLower(text.charCodeAt(end + 1));
  if (after !== 115) return false;
  const next = text.charCodeAt(end + 1);
  return Number.isNaN(next) || !(isLetter(next) || isDigit(next) || next === 95);
}

const WRAP = /^[^\p{L}\p{N}\n]{0,3}\r?\n[\s>#*|"'+/-]{0,40}$/u;
/** "abc" + "def": a literal cut in two. */
const JOINED = /^["'`]\s{0,4}[+.&]?\s{0,4}\\?\n?\s{0,40}["'`]$/;
const INVISIBLE = /^[\u00ad\u200b-\u200d\u2060\ufeff]{1,2}$/;
const LONG = 8;

export interface GapRule {
  /** What the mock has here; undefined where its letters stand together. */
  readonly separators: readonly string[] | undefined;
  readonly isDigits: boolean;
  readonly length: number;
}

/** Whether what stands between two letters of a match may be skipped. */
export function mayStandBetween(gap: string, { separators, isDigits, length }: GapRule): boolean {
  if (gap === "" || separators?.includes(gap)) return true;
  if (INVISIBLE.test(gap)) return true;
  if (separators && gap.length <= 4 && !/[.;:!?]\s/.test(gap)) return true;
  if (separators?.some((separator) => unescapeAll(gap) === unescapeAll(separator))) return true;
  if (length >= LONG && (WRAP.test(gap) || JOINED.test(gap))) return true;
  return isDigits && length > LONG && /^[ \-.]$/.test(gap);
}
