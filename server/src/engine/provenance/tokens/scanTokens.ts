/** Cuts a text into raw tokens: words, strings, marks and line ends. Comments and white space are gone. Linear, never throws. */
import type { LexicalProfile } from "./lexicalProfile.ts";

export interface RawToken {
  readonly kind: "word" | "string" | "mark" | "line-end";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}\p{S}\p{Pc}]/u;
const ASCII_WORD = /[A-Za-z0-9_$]/;
/** Sticky, longest first. White space around operators comes and goes; what a lexer reads as one operator stays one. */
const OPERATOR =
  /===|!==|\*\*=|\.\.\.|&&=|\|\|=|\?\?=|==|!=|<=|>=|=>|->|&&|\|\||\?\?|\?\.|\+\+|--|\*\*|\/\/|<<|:=|[-+*/%&|^]=/y;
const REGEX_FOLLOWS = new Set("return typeof case in of delete void throw new else do await yield".split(" "));

export function scanTokens(text: string, profile: LexicalProfile, from = 0, to = text.length): RawToken[] {
  return new Scanner(text, profile, from, to).run();
}

class Scanner {
  readonly #text: string;
  readonly #profile: LexicalProfile;
  readonly #from: number;
  readonly #to: number;
  readonly #tokens: RawToken[] = [];
  /** Code units that may be read in vain, looking for the end of strings that have none. Keeps hostile input linear. */
  #patience: number;

  constructor(text: string, profile: LexicalProfile, from: number, to: number) {
    this.#text = text;
    this.#profile = profile;
    this.#from = from;
    this.#to = to;
    this.#patience = 4 * (to - from) + 1_000;
  }

  run(): RawToken[] {
    for (let at = this.#from; at < this.#to; ) {
      const unit = this.#text.charCodeAt(at);
      if (unit === 10 || unit === 13) at = this.#lineEnd(at, unit);
      else if (isSpace(unit)) at += 1;
      else at = this.#commentEnd(at) ?? this.#token(at);
    }
    return this.#tokens;
  }

  /** One token for any number of empty lines. */
  #lineEnd(at: number, unit: number): number {
    const end = unit === 13 && this.#text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
    if (this.#tokens.at(-1)?.kind !== "line-end") this.#tokens.push({ kind: "line-end", text: "\n", start: at, end });
    return end;
  }

  #token(at: number): number {
    const string = this.#stringEnd(at) ?? this.#regexEnd(at);
    if (string !== undefined) return this.#push("string", at, string);
    let end = at;
    while (end < this.#to && isWordAt(this.#text, end)) end += codePointLength(this.#text, end);
    if (end > at) return this.#push("word", at, Math.min(end, this.#to));
    OPERATOR.lastIndex = at;
    const length = OPERATOR.exec(this.#text)?.[0].length ?? codePointLength(this.#text, at);
    return this.#push("mark", at, Math.min(at + length, this.#to));
  }

  #push(kind: RawToken["kind"], start: number, end: number): number {
    this.#tokens.push({ kind, text: this.#text.slice(start, end), start, end });
    return end;
  }

  #commentEnd(at: number): number | undefined {
    for (const [open, close] of this.#profile.blockComments) {
      if (!this.#text.startsWith(open, at)) continue;
      const end = this.#text.indexOf(close, at + open.length);
      // Cut off by the end of the block: everything to there is comment.
      return end < 0 || end + close.length > this.#to ? this.#to : end + close.length;
    }
    for (const open of this.#profile.lineComments) {
      if (this.#text.startsWith(open, at) && this.#mayStartComment(open, at)) return this.#endOfLine(at);
    }
    return undefined;
  }

  /** Where spaces matter, `$#` and `a#b` are words. */
  #mayStartComment(open: string, at: number): boolean {
    if (!this.#profile.spacesMatter || open !== "#" || at === this.#from) return true;
    return /[\s;]/.test(this.#text[at - 1] ?? "");
  }

  #endOfLine(at: number): number {
    for (let i = at; i < this.#to; i++) {
      const unit = this.#text.charCodeAt(i);
      if (unit === 10 || unit === 13) return i;
    }
    return this.#to;
  }

  /** End of the string that starts here; undefined when it has none, so that a lone apostrophe swallows nothing. */
  #stringEnd(at: number): number | undefined {
    const kind = this.#profile.strings.find(({ open }) => this.#text.startsWith(open, at));
    if (!kind || this.#patience < 0) return undefined;
    const { open, multiline } = kind;
    let i = at + open.length;
    for (; i < this.#to; i++) {
      const unit = this.#text.charCodeAt(i);
      if (unit === 92) i += 1;
      else if (!multiline && (unit === 10 || unit === 13)) break;
      else if (this.#text.startsWith(open, i) && i + open.length <= this.#to) return i + open.length;
    }
    this.#patience -= i - at;
    return undefined;
  }

  #regexEnd(at: number): number | undefined {
    if (!this.#profile.regexLiterals || this.#text[at] !== "/" || this.#patience < 0) return undefined;
    if (!regexMayFollow(this.#tokens.at(-1))) return undefined;
    let inClass = false;
    let i = at + 1;
    for (; i < this.#to; i++) {
      const unit = this.#text[i];
      if (unit === "\n" || unit === "\r") break;
      if (unit === "\\") i += 1;
      else if (unit === "[") inClass = true;
      else if (unit === "]") inClass = false;
      else if (unit === "/" && !inClass) return i + 1;
    }
    this.#patience -= i - at;
    return undefined;
  }
}

function regexMayFollow(previous: RawToken | undefined): boolean {
  if (!previous || previous.kind === "line-end") return true;
  if (previous.kind === "word") return REGEX_FOLLOWS.has(previous.text);
  return previous.kind === "mark" && !/[)\]}]/.test(previous.text);
}

export const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0x85 ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x3000 ||
  unit === 0xfeff;

export function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return ASCII_WORD.test(text[at] ?? "");
  if (isSpace(unit)) return false;
  return (unit >= 0xd800 && unit <= 0xdfff) || WORD.test(text[at] ?? "");
}

const codePointLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
