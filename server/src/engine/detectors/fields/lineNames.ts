/** Which word of a line could be the name of a value: the last word, or the words of a label in front of a colon. */
import * as chars from "./chars.ts";
import type { Operator } from "./operator.ts";

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const MAX_LABEL_WORDS = 5;
const MAX_LABEL = 48;
const MAX_NAME = 128;
const CODE_WORDS =
  /^(?:const|let|var|val|public|private|protected|readonly|static|final|def|func|fn|export|declare|type|case|return|if|else|new|set|setx|env|arg|for|in)\s/i;
const TYPE_WORDS: ReadonlySet<string> = new Set(["string", "String", "str", "byte", "rune", "text"]);
const PREFIX_WORDS: ReadonlySet<string> = new Set(["export", "set", "SET", "setx", "ENV", "ARG", "env"]);

export class LineNames {
  name: Token | undefined;
  previous: Token | undefined;
  /** Nothing but comment signs, dashes and the name itself has been seen on this line. */
  lineFirst = true;
  /** Column of the first name of the line. */
  column = 0;
  readonly #text: string;
  #lineStart = 0;
  #labelStart = -1;
  #labelWords = 0;

  constructor(text: string) {
    this.#text = text;
  }

  startLine(lineStart: number): void {
    this.#lineStart = lineStart;
    this.lineFirst = true;
    this.forget();
  }

  /** No word has been seen on this line. */
  get atStart(): boolean {
    return this.lineFirst && this.#labelStart < 0;
  }

  /** What stood before is no name. */
  forget(): void {
    this.name = undefined;
    this.#labelStart = -1;
  }

  /** The line goes on behind something that is no name. */
  break(): void {
    this.forget();
    this.lineFirst = false;
  }

  endLabel(): void {
    this.#labelStart = -1;
  }

  word(start: number, end: number, limit: number, inBrackets: boolean): void {
    this.#label(start);
    this.previous = this.name;
    let nameStart = start;
    while (this.#text.charCodeAt(nameStart) === 45) nameStart += 1;
    this.name = { start: nameStart, end, quoted: false };
    if (this.lineFirst && !inBrackets) this.column = nameStart - this.#lineStart;
    this.#notFirst(end, limit);
  }

  /** A literal may be a name too: the key of a JSON member. `at` is its quote. */
  literal(token: Token, at: number, inBrackets: boolean): void {
    this.previous = this.name;
    if (this.lineFirst && !inBrackets) this.column = at - this.#lineStart;
    this.name = token;
    this.#labelStart = -1;
  }

  /** `export X=`, `set X=`, `ENV X=`, `ARG X=`: the next word is still the first of its line. */
  isPrefixWord(start: number, end: number): boolean {
    return this.lineFirst && end - start <= 6 && PREFIX_WORDS.has(this.#text.slice(start, end));
  }

  /** The first word loses its place when something else than an operator or another word follows it on the line. */
  #notFirst(end: number, limit: number): void {
    if (!this.lineFirst) return;
    const code = this.#text.charCodeAt(chars.skipSpaces(this.#text, end, limit));
    if (code !== 61 && code !== 58 && code !== 63 && code !== 43 && code !== 0xff1a && !chars.isLetter(code))
      this.lineFirst = false;
  }

  /** Words with single spaces between them may be one label: `Phone number: x`. */
  #label(start: number): void {
    const last = this.name;
    const joined =
      last !== undefined &&
      !last.quoted &&
      start - last.end === 1 &&
      this.#labelStart >= 0 &&
      this.#text.charCodeAt(last.end - 1) !== 46;
    if (joined) {
      this.#labelWords += 1;
      return;
    }
    if (last !== undefined && this.#labelStart >= 0) this.lineFirst = false;
    this.#labelStart = start;
    this.#labelWords = 1;
  }

  /** Which token the operator gives a value: `x string =` names x, `Phone number:` names both words. */
  target(operator: Operator, limit: number, inBrackets: boolean): Token | undefined {
    const { name, previous } = this;
    if (!name || name.end - name.start > MAX_NAME || name.end === name.start) return undefined;
    if (name.quoted) return name;
    if (operator.kind === "assign" && previous && TYPE_WORDS.has(this.#text.slice(name.start, name.end)))
      return previous;
    if (chars.isDigit(this.#text.charCodeAt(name.start))) return undefined;
    if (operator.kind !== "colon") return name;
    return this.#isKey(name, operator, limit, inBrackets) ? this.#labelled(name) : undefined;
  }

  #labelled(name: Token): Token {
    if (this.#labelWords <= 1 || this.#labelStart < 0) return name;
    if (this.#labelWords > MAX_LABEL_WORDS || name.end - this.#labelStart > MAX_LABEL) return name;
    if (CODE_WORDS.test(this.#text.slice(this.#labelStart, name.end))) return name;
    return { start: this.#labelStart, end: name.end, quoted: false };
  }

  /** A colon glued to the next word is a key only at the line's beginning or inside brackets: not in `12:30`, `C:\\`, `a:b`. */
  #isKey(name: Token, operator: Operator, limit: number, inBrackets: boolean): boolean {
    const next = this.#text.charCodeAt(operator.end);
    if (name.end - name.start === 1 && (next === 92 || next === 47)) return false;
    const glued = chars.isWordChar(next) && operator.end < limit && this.#text.charCodeAt(operator.end - 1) === 58;
    return !glued || this.lineFirst || inBrackets;
  }

  /** True when the unquoted value may go on to the end of the line: nothing but the name stands before it. */
  standsAlone(name: Token, operator: Operator): boolean {
    return this.lineFirst && (operator.kind === "colon" || this.#labelWords <= 1 || name.end < operator.end - 1);
  }
}
