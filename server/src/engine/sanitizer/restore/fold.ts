/**
 * A text as the matcher reads it: letters and digits only, lower case, escapes decoded, each with the place it came from.
 * Assistants change case, quotes, separators and escapes; what is left here is what they keep.
 */

export interface Folded {
  readonly length: number;
  readonly codes: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const BACKSLASH = 92;
const PERCENT = 37;
const AMPERSAND = 38;

/** ASCII code -> lower-case letter or digit, 0 for what is dropped. */
const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[0-9A-Za-z]/.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});

const letterOf = (code: number): number => (code < 128 ? (ASCII[code] ?? 0) : foreignLetter(code));

function foreignLetter(code: number): number {
  if (code < 0xc0) return 0;
  if (code >= 0x2000 && code <= 0x206f) return 0;
  if (code >= 0xd800 && code <= 0xf8ff) return 0;
  if (code === 0x3000 || code === 0xfeff) return 0;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

export function fold(text: string): Folded {
  const codes = new Uint16Array(text.length);
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let length = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let letter = letterOf(code);
    let end = at + 1;
    if (code === BACKSLASH || code === PERCENT || code === AMPERSAND) {
      const escaped = readEscape(text, at, code);
      if (escaped) {
        letter = escaped.text === "" ? 0 : letterOf(escaped.text.charCodeAt(0));
        end = escaped.end;
      }
    }
    if (letter !== 0) {
      codes[length] = letter;
      starts[length] = at;
      ends[length++] = end;
    }
    at = end;
  }
  return { length, codes, starts, ends };
}

interface Escape {
  readonly text: string;
  readonly end: number;
}

const SHORT = /[nrtbf]/;
const ENTITY = /&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|amp|lt|gt|quot|apos|nbsp);/y;
const UNICODE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/y;
const PERCENTS = /(?:%[0-9a-fA-F]{2})+/y;

function readEscape(text: string, at: number, code: number): Escape | undefined {
  if (code === BACKSLASH) return readBackslash(text, at);
  if (code === PERCENT) return readPercent(text, at);
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (!match) return undefined;
  const number = match[1] ? Number(match[1]) : match[2] ? Number.parseInt(match[2], 16) : 38;
  return { text: number <= 0xffff ? String.fromCharCode(number) : "", end: at + match[0].length };
}

function readBackslash(text: string, at: number): Escape | undefined {
  const next = text.charAt(at + 1);
  // The second backslash of an escaped backslash does not begin an escape.
  if (next === "\\") return { text: "", end: at + 2 };
  if (SHORT.test(next)) return { text: "", end: at + 2 };
  UNICODE.lastIndex = at;
  const match = UNICODE.exec(text);
  const hex = match?.[1] ?? match?.[2];
  if (!match || hex === undefined) return undefined;
  return { text: String.fromCharCode(Number.parseInt(hex, 16)), end: at + match[0].length };
}

const TWICE = /^[0-9a-fA-F]{2}$/;
const ascii = (code: number): string => (code < 0x80 ? String.fromCharCode(code) : "");

/** One escape: a character of up to four bytes, also where it was escaped twice (%2540). */
function readPercent(text: string, at: number): Escape | undefined {
  PERCENTS.lastIndex = at;
  if (!PERCENTS.test(text)) return undefined;
  const lead = Number.parseInt(text.slice(at + 1, at + 3), 16);
  const bytes = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const twice = lead === 0x25 && TWICE.test(text.slice(at + 3, at + 5));
  if (twice) return { text: ascii(Number.parseInt(text.slice(at + 3, at + 5), 16)), end: at + 5 };
  if (lead < 0x80) return { text: String.fromCharCode(lead), end: at + 3 };
  const end = Math.min(at + 3 * bytes, PERCENTS.lastIndex);
  try {
    const char = decodeURIComponent(text.slice(at, end));
    return { text: char.length === 1 ? char : "", end };
  } catch {
    return { text: "", end: at + 3 };
  }
}

/** Undoes the escapes that `fold` reads, keeping everything else. */
export function unescapeAll(text: string): string {
  let plain = "";
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const marked = code === BACKSLASH || code === PERCENT || code === AMPERSAND;
    const escaped = marked ? readEscape(text, at, code) : undefined;
    if (escaped) plain += escaped.text === "" ? decodeShort(text.slice(at, escaped.end)) : escaped.text;
    else if (code !== BACKSLASH || !/[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) plain += text.charAt(at);
    at = escaped ? escaped.end : at + 1;
  }
  return plain;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  "\\n": "\n",
  "\\r": "\r",
  "\\t": "\t",
  "\\b": "\b",
  "\\f": "\f",
  "\\\\": "\\",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&nbsp;": "\u00a0",
};

const decodeShort = (written: string): string => SHORT_ESCAPES[written] ?? "";
