/** Splits a value into what may change (letters, digits) and what must stay (escapes, separators). */

export interface Piece {
  readonly text: string;
  readonly kind: "letters" | "digits" | "fixed";
}

const ESCAPE =
  /\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[nrtbfv0"'\\/]|%[0-9A-Fa-f]{2}|&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|amp|lt|gt|quot|apos|nbsp);/;
/** A new word begins at an upper-case letter behind a lower-case one, and at the last capital of a run (HTTPServer). */
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{L}\p{M}]+/u;
const PIECE = new RegExp(`(${ESCAPE.source})|(${WORD.source})|(\\p{Nd}+)`, "gu");

export function piecesOf(value: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const fixed = (text: string): void => {
    if (text !== "") pieces.push({ text, kind: "fixed" });
  };
  for (const match of value.matchAll(PIECE)) {
    fixed(value.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[1] !== undefined) fixed(match[0]);
    else pieces.push({ text: match[0], kind: match[2] === undefined ? "digits" : "letters" });
  }
  fixed(value.slice(end));
  return pieces;
}

/** Writes new digits over the digits of a text, keeping everything between them; what is left over is appended. */
export function reflow(pattern: string, characters: string, place: RegExp = /\d/): string {
  let at = 0;
  let text = "";
  for (const char of pattern) text += place.test(char) && at < characters.length ? characters.charAt(at++) : char;
  return text + characters.slice(at);
}

/** The same number of digits, the first one not zero unless it was. */
export function digitsLike(
  text: string,
  random: { below(limit: number): number; digits(count: number): string },
): string {
  const first = text.startsWith("0") ? "0" : String(1 + random.below(9));
  return first + random.digits(text.length - 1);
}
