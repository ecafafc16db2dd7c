/** Character classes for the field parsers, as one table: a lookup per character keeps them linear and quick. */

export const WORD = 1;
export const QUOTE = 2;
export const OPERATOR = 3;
export const OPEN = 4;
export const CLOSE = 5;
export const NEWLINE = 6;
export const SPACE = 7;
export const OTHER = 0;

function table(): Uint8Array {
  const classes = new Uint8Array(128);
  const set = (chars: string, value: number): void => {
    for (const char of chars) classes[char.charCodeAt(0)] = value;
  };
  set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$.-", WORD);
  set("\"'`", QUOTE);
  set("=:", OPERATOR);
  set("{[(", OPEN);
  set("}])", CLOSE);
  set("\n\r", NEWLINE);
  set(" \t\f\v", SPACE);
  return classes;
}

const CLASSES = table();

/** Full-width colon and equals sign, as typed in Chinese and Japanese text. */
export const isWideOperator = (code: number): boolean => code === 0xff1a || code === 0xff1d;

export function classOf(code: number): number {
  if (code < 128) return CLASSES[code] ?? OTHER;
  if (isWideOperator(code)) return OPERATOR;
  if (code === 0xa0 || code === 0x3000) return SPACE;
  if ((code >= 0x2000 && code <= 0x206f) || (code >= 0x3001 && code <= 0x3020) || code === 0xff0c) return OTHER;
  return WORD;
}

export const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;
export const isNewline = (code: number): boolean => code === 10 || code === 13;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127;
export const isWordChar = (code: number): boolean => classOf(code) === WORD;

export function skipSpaces(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Offset of the line break at or after `from`, or `limit`. A carriage return before the line feed is not part of the line. */
export function lineEnd(text: string, from: number, limit: number): number {
  const found = text.indexOf("\n", from);
  const end = found < 0 || found > limit ? limit : found;
  return end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}
