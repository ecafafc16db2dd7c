/** Where a token may begin and a word may stand: knows the escapes that glue a letter to the next token. */

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isHex = (code: number): boolean => isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
const isWord = (code: number): boolean => isDigit(code) || isLower(code) || isUpper(code) || code === 95;
/** Letters beyond ASCII; good enough to keep a word from beginning inside another one. */
const isForeignLetter = (code: number): boolean => code >= 0xc0 && !(code >= 0x2000 && code <= 0x303f);

const BACKSLASH = 92;
const PERCENT = 37;

/** True when the characters before `offset` end in an escape such as \n, \u0022, %3D or a terminal colour. */
function endsInEscape(text: string, offset: number): boolean {
  const last = text.charCodeAt(offset - 1);
  const before = text.charCodeAt(offset - 2);
  if (before === BACKSLASH && (last === 110 || last === 114 || last === 116)) return true;
  if (!isHex(last)) return last === 109 && endsInColour(text, offset - 1);
  if (!isHex(before)) return false;
  const third = text.charCodeAt(offset - 3);
  if (third === PERCENT) return true;
  if (third === 120) return text.charCodeAt(offset - 4) === BACKSLASH;
  return (
    isHex(third) &&
    isHex(text.charCodeAt(offset - 4)) &&
    text.charCodeAt(offset - 5) === 117 &&
    text.charCodeAt(offset - 6) === BACKSLASH
  );
}

/** "[31" or "[0;1" before the m of a terminal colour. */
function endsInColour(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= 0 && at >= offset - 8; at--) {
    const code = text.charCodeAt(at);
    if (code === 91) return at > 0 && /[\u001b\dbBeE]/.test(text.charAt(at - 1));
    if (!isDigit(code) && code !== 59) return false;
  }
  return false;
}

/** True when no letter, digit or underscore stands directly before the offset, apart from an escape. */
export function startsToken(text: string, offset: number): boolean {
  if (offset === 0) return true;
  const last = text.charCodeAt(offset - 1);
  return (!isWord(last) && !isForeignLetter(last)) || endsInEscape(text, offset);
}

/**
 * True when [start, end) is a word of its own or one part of a camelCase, snake_case or kebab-case name:
 * "aws" stands in awsKey, AWS_KEY and myAwsKey, not in laws or awsome.
 */
export function isNamePart(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  return startsPart(text, start, before, first) && endsPart(text, end, last, after);
}

/** True when a word may begin here: the same as the left side of `isNamePart`. */
export const startsNamePart = (text: string, start: number): boolean =>
  startsPart(text, start, start > 0 ? text.charCodeAt(start - 1) : 0, text.charCodeAt(start));

function startsPart(text: string, start: number, before: number, first: number): boolean {
  if (isForeignLetter(before)) return false;
  if (isLower(before)) return isUpper(first) || endsInEscape(text, start);
  if (isUpper(before)) return isUpper(first) && isLower(text.charCodeAt(start + 1));
  return true;
}

function endsPart(text: string, end: number, last: number, after: number): boolean {
  if (isForeignLetter(after) || isLower(after)) return false;
  if (!isUpper(after)) return true;
  return isLower(last) || isDigit(last) || isLower(text.charCodeAt(end + 1));
}

/** Longest text looked at before a token; more than any path segment or name. */
const BLOB_LOOK = 32;
const BLOB_EVIDENCE = 24;

/** True when the offset stands inside a long run of base64, where any short prefix turns up by chance. */
export function insideBase64(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - BLOB_LOOK), offset);
  const run = /[A-Za-z0-9+/]*$/.exec(before)?.[0] ?? "";
  return run.length >= BLOB_EVIDENCE && /[A-Z].*[a-z]|[a-z].*[A-Z]/.test(run);
}
