/**
 * Finds names with values in any text: JSON, YAML, TOML, INI, .env, logs, headers, query strings and assignments of code share
 * one grammar, so mixed and broken text needs no format to be guessed first. One pass, no backtracking.
 */
import type { Span } from "../../model/span.ts";
import { type AssignedValue, readFlagValue, readValue } from "./assignment.ts";
import * as chars from "./chars.ts";
import { readDirective } from "./directives.ts";
import { readElement, tagName } from "./elements.ts";
import type { FieldFormat } from "./field.ts";
import { type PairSite, pairFormat } from "./formatName.ts";
import { opensLiteral, readLiteral } from "./literal.ts";
import { ElementStack, Nesting } from "./nesting.ts";
import { type Operator, readOperator } from "./operator.ts";

export interface PairSink {
  pair(name: Span, value: Span, quoted: boolean, format: FieldFormat, path: readonly string[]): void;
}

const MAX_NESTED = 2;
const MAX_BARE_DEPTH = 4;
const MAX_LABEL_WORDS = 5;
const MAX_LABEL = 48;
const MAX_NAME = 128;
const CODE_WORDS =
  /^(?:const|let|var|val|public|private|protected|readonly|static|final|def|func|fn|export|declare|type|case|return|if|else|new|set|setx|env|arg|for|in)\s/i;
/** # / * > + ; % may stand before the first word of a line: comments, quotations, diffs. */
const LINE_MARKS: ReadonlySet<number> = new Set([35, 47, 42, 62, 43, 59, 37, 60]);
const TYPE_WORDS = new Set(["string", "String", "str", "byte", "rune", "text"]);

interface Token {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

export class PairScanner {
  readonly #text: string;
  readonly #sink: PairSink;
  readonly #languageId: string;
  readonly #depth: number;
  readonly #nesting: Nesting;
  readonly #elements: ElementStack;
  #limit = 0;
  #at = 0;
  #lineStart = 0;
  #lineFirst = true;
  #column = 0;
  #name: Token | undefined;
  #previous: Token | undefined;
  #labelStart = -1;
  #labelWords = 0;
  #bareEnd = 0;
  #bareDepth = 0;

  constructor(text: string, languageId: string, sink: PairSink, depth = 0, path: readonly string[] = []) {
    this.#text = text;
    this.#sink = sink;
    this.#languageId = languageId;
    this.#depth = depth;
    this.#nesting = new Nesting(text, path);
    this.#elements = new ElementStack(text);
  }

  scan(start: number, end: number): void {
    this.#at = start;
    this.#limit = end;
    this.#lineStart = start;
    this.#startLine();
    while (this.#at < end) this.#step();
  }

  #step(): void {
    const code = this.#text.charCodeAt(this.#at);
    const kind = chars.classOf(code);
    if (kind === chars.WORD) this.#word(code);
    else if (kind === chars.SPACE) this.#at += 1;
    else if (kind === chars.QUOTE) this.#quote();
    else if (kind === chars.OPERATOR) this.#operator(this.#at);
    else if (kind === chars.OPEN) this.#open(code);
    else if (kind === chars.CLOSE) this.#close();
    else if (kind === chars.NEWLINE) this.#newline();
    else this.#other(code);
  }

  #newline(): void {
    this.#at += 1;
    this.#lineStart = this.#at;
    this.#startLine();
  }

  #startLine(): void {
    this.#lineFirst = true;
    this.#name = undefined;
    this.#labelStart = -1;
    const code = this.#text.charCodeAt(this.#at);
    if (chars.isLetter(code) && this.#nesting.inBrackets) this.#nesting.margin();
  }

  #word(first: number): void {
    const text = this.#text;
    const start = this.#at;
    let end = start + 1;
    while (end < this.#limit && chars.classOf(text.charCodeAt(end)) === chars.WORD) end += 1;
    this.#at = end;
    if (first === 45 && end - start <= 2 && !chars.isLetter(text.charCodeAt(start + 1))) return; // list dash, diff sign
    const quote = text.charCodeAt(end);
    if (end - start <= 2 && (quote === 34 || quote === 39) && opensLiteral(text, end)) return; // string prefix
    if (first === 45 && this.#flag(start, end)) return;
    if (end - start === 1 && first === 46) {
      this.#break();
      return;
    }
    if (this.#lineFirst && this.#labelStart < 0) this.#directive(start, end);
    if (this.#isPrefixWord(start, end)) return;
    this.#label(start);
    this.#previous = this.#name;
    let nameStart = start;
    while (text.charCodeAt(nameStart) === 45) nameStart += 1;
    this.#name = { start: nameStart, end, quoted: false };
    if (text.charCodeAt(end) === 58 && text.charCodeAt(end + 1) === 47) this.#authority(end);
    else if (this.#lineFirst && this.#columnOpen()) this.#column = nameStart - this.#lineStart;
    this.#notFirst(end);
  }

  /** `--password v`, `-u user:pass`: the next word is the value. */
  #flag(start: number, end: number): boolean {
    const text = this.#text;
    const before = start > 0 ? text.charCodeAt(start - 1) : 32;
    if (chars.isWordChar(before) || !chars.isSpace(text.charCodeAt(end))) return false;
    const nameStart = text.charCodeAt(start + 1) === 45 ? start + 2 : start + 1;
    const value = readFlagValue(text, end, this.#limit);
    if (!value || !chars.isLetter(text.charCodeAt(nameStart))) return false;
    this.#emit(nameStart, end, { ...value.span, quoted: value.quoted }, false, "flag");
    this.#name = undefined;
    this.#lineFirst = false;
    return true;
  }

  /** `export X=`, `set X=`, `ENV X=`, `ARG X=`: the next word is still the first of its line. */
  #isPrefixWord(start: number, end: number): boolean {
    if (!this.#lineFirst || end - start > 6) return false;
    const word = this.#text.slice(start, end);
    return (
      word === "export" ||
      word === "set" ||
      word === "SET" ||
      word === "setx" ||
      word === "ENV" ||
      word === "ARG" ||
      word === "env"
    );
  }

  #columnOpen(): boolean {
    return !this.#nesting.inBrackets;
  }

  /** The first word loses its place when something else than an operator follows it on the line. */
  #notFirst(end: number): void {
    const code = this.#text.charCodeAt(chars.skipSpaces(this.#text, end, this.#limit));
    if (code !== 61 && code !== 58 && code !== 63 && code !== 43 && code !== 0xff1a && !chars.isLetter(code))
      this.#lineFirst = false;
  }

  #break(): void {
    this.#name = undefined;
    this.#labelStart = -1;
    this.#lineFirst = false;
  }

  #directive(start: number, end: number): void {
    readDirective(this.#text, { start, end }, this.#limit, (name, value) => {
      this.#emit(name.start, name.end, { ...value, quoted: false }, false, "directive");
    });
  }

  #label(start: number): void {
    const last = this.#name;
    const joined =
      last !== undefined &&
      !last.quoted &&
      start - last.end === 1 &&
      this.#labelStart >= 0 &&
      this.#text.charCodeAt(last.end - 1) !== 46;
    if (joined) this.#labelWords += 1;
    else {
      if (last !== undefined && this.#labelStart >= 0) this.#lineFirst = false;
      this.#labelStart = start;
      this.#labelWords = 1;
    }
  }

  /** `scheme://authority`: its colons and at signs are no operators. */
  #authority(end: number): void {
    const text = this.#text;
    let i = end + 3;
    const stop = Math.min(this.#limit, end + 600);
    while (i < stop && !"/?# \t\r\n\"'`<>,;)".includes(text.charAt(i))) i += 1;
    this.#at = Math.max(i, this.#at);
    this.#break();
  }

  #quote(): void {
    const text = this.#text;
    const at = this.#at;
    const literal = opensLiteral(text, at) ? readLiteral(text, at, this.#limit) : undefined;
    if (!literal) {
      this.#at = at + 1;
      return;
    }
    this.#at = literal.next;
    this.#previous = this.#name;
    const token = { start: literal.start, end: literal.end, quoted: true };
    if (this.#lineFirst && this.#columnOpen()) this.#column = at - this.#lineStart;
    this.#governed(token, literal.next);
    if (literal.nested) this.#nested(literal.start, literal.end);
    this.#name = token;
    this.#labelStart = -1;
  }

  /** An item of a list belongs to the list's name; the second string of a call to the first: setProperty("k", "v"). */
  #governed(token: Token, next: number): void {
    const top = this.#nesting.top;
    if (!top) return;
    if (top.open === 91 && top.nameStart >= 0) {
      const after = this.#text.charCodeAt(chars.skipSpaces(this.#text, next, this.#limit));
      if (after === 44 || after === 93 || chars.isNewline(after))
        this.#emit(top.nameStart, top.nameEnd, token, true, "item");
    } else if (top.open === 40 && this.#previous?.quoted && this.#isCallPair(this.#previous, token)) {
      this.#emit(this.#previous.start, this.#previous.end, token, true, "call");
    }
  }

  #isCallPair(key: Token, value: Token): boolean {
    const text = this.#text;
    if (key.end - key.start > 100 || key.end === key.start) return false;
    if (!/^["'`]\s*,\s*[rbfu@$]?["'`]$/i.test(text.slice(key.end, Math.min(value.start, key.end + 40)))) return false;
    for (let i = key.start; i < key.end; i += 1) if (!chars.isWordChar(text.charCodeAt(i))) return false;
    return true;
  }

  #nested(start: number, end: number): void {
    if (this.#depth >= MAX_NESTED || end - start < 4) return;
    new PairScanner(this.#text, this.#languageId, this.#sink, this.#depth + 1, this.#nesting.path).scan(start, end);
  }

  #operator(at: number): void {
    const operator = readOperator(this.#text, at);
    const name = this.#name;
    if (!operator || !name || at - name.end > 40) {
      this.#at = operator ? operator.end : at + (this.#text.charCodeAt(at + 1) === 58 ? 2 : 1);
      this.#name = undefined;
      return;
    }
    this.#at = operator.end;
    const target = this.#target(name, operator);
    if (target) this.#assign(target, operator);
    this.#break();
  }

  /** Which token is the name: `x string =` names x, `Phone number:` names both words. */
  #target(name: Token, operator: Operator): Token | undefined {
    const text = this.#text;
    if (
      !name.quoted &&
      operator.kind === "assign" &&
      this.#previous &&
      TYPE_WORDS.has(text.slice(name.start, name.end))
    )
      return this.#previous;
    const first = text.charCodeAt(name.start);
    if (name.end - name.start > MAX_NAME || name.end === name.start) return undefined;
    if (!name.quoted && chars.isDigit(first)) return undefined;
    if (operator.kind === "colon" && !name.quoted && !this.#isKey(name, operator)) return undefined;
    const labelled = operator.kind === "colon" && !name.quoted && this.#labelWords > 1 && this.#labelStart >= 0;
    if (!labelled || this.#labelWords > MAX_LABEL_WORDS || name.end - this.#labelStart > MAX_LABEL) return name;
    if (CODE_WORDS.test(text.slice(this.#labelStart, name.end))) return name;
    return { start: this.#labelStart, end: name.end, quoted: false };
  }

  /** A colon glued to the next word is a key only at the line's beginning or inside brackets: not in `12:30`, `C:\\` or `a:b`. */
  #isKey(name: Token, operator: Operator): boolean {
    const next = this.#text.charCodeAt(operator.end);
    if (name.end - name.start === 1 && (next === 92 || next === 47)) return false;
    const glued =
      chars.isWordChar(next) && operator.end < this.#limit && this.#text.charCodeAt(operator.end - 1) === 58;
    return !glued || this.#lineFirst || this.#nesting.inBrackets;
  }

  #assign(name: Token, operator: Operator): void {
    const text = this.#text;
    const before = name.start > 0 ? text.charCodeAt(name.start - 1) : 0;
    const lone = operator.kind === "colon" || this.#labelWords <= 1 || name.end < operator.end - 1;
    const site = {
      lineFirst: this.#lineFirst && lone,
      inFlow: this.#nesting.inBrackets,
      inQuery: (before === 63 || before === 38 || before === 35) && operator.kind === "assign",
    };
    if (site.lineFirst && !site.inFlow) this.#nesting.dedent(this.#column);
    const value = readValue(text, operator.end, this.#limit, operator.kind, site, this.#column);
    if (value) this.#take(name, operator, value, site.inQuery);
    else this.#container(name, operator, site.lineFirst);
  }

  /** Values inside bare values are read again only so often: `a=b=c=d` must not cost its length squared. */
  #nestsTooDeep(value: AssignedValue): boolean {
    if (value.quoted) return false;
    this.#bareDepth = value.span.start < this.#bareEnd ? this.#bareDepth + 1 : 0;
    this.#bareEnd = Math.max(this.#bareEnd, value.span.end);
    return this.#bareDepth > MAX_BARE_DEPTH;
  }

  #take(name: Token, operator: Operator, value: AssignedValue, inQuery: boolean): void {
    this.#emit(
      name.start,
      name.end,
      { ...value.span, quoted: value.quoted },
      name.quoted,
      inQuery ? "query" : operator.kind,
    );
    this.#at = Math.max(this.#nestsTooDeep(value) ? value.span.end : value.next, operator.end);
    if (value.literal?.nested) this.#nested(value.span.start, value.span.end);
  }

  #container(name: Token, operator: Operator, lineFirst: boolean): void {
    const text = this.#text;
    let at = chars.skipSpaces(text, operator.end, this.#limit);
    const code = text.charCodeAt(at);
    if (lineFirst && operator.kind === "colon" && (at >= this.#limit || chars.isNewline(code)))
      this.#nesting.indent(this.#column, name.start, name.end);
    while (
      at < this.#limit &&
      at - operator.end < 200 &&
      (chars.isSpace(text.charCodeAt(at)) || chars.isNewline(text.charCodeAt(at)))
    )
      at += 1;
    const open = text.charCodeAt(at);
    if ((open !== 123 && open !== 91) || (chars.isNewline(code) && !this.#nesting.inBrackets)) return;
    this.#at = at + 1;
    this.#nesting.open(open, name.start, name.end);
  }

  #open(code: number): void {
    if (code === 91 && this.#lineFirst && this.#section()) return;
    const name = this.#name;
    // `resource "x" {` and `foo {` nest by the word before; `f(` does not name its arguments.
    const nameless = code !== 123 || !name || this.#at - name.end > 2;
    this.#nesting.open(code, nameless ? -1 : name.start, nameless ? -1 : name.end);
    this.#at += 1;
    if (code !== 91) this.#name = undefined;
    this.#labelStart = -1;
  }

  /** `[section]` of TOML and INI. */
  #section(): boolean {
    const text = this.#text;
    const found = /\[\[?([\w .:"'/\\@-]{1,80})\]\]?[ \t]*(?=\r?\n|$|#)/y;
    found.lastIndex = this.#at;
    const match = found.exec(text);
    if (!match?.[1] || this.#nesting.inBrackets || match[0].includes(",") || /^["'\d]/.test(match[1])) return false;
    this.#nesting.section(match[1]);
    this.#at += match[0].length;
    return true;
  }

  /** `os.environ["X"] = v` names X; `(email)=(v)` names email; `char key[] =` names key. */
  #close(): void {
    const closed = this.#nesting.close();
    this.#at += 1;
    if (closed?.open === 123 || (closed?.open === 40 && this.#text.charCodeAt(this.#at) !== 61)) this.#name = undefined;
  }

  #other(code: number): void {
    const text = this.#text;
    if ((code === 63 || code === 43 || code === 33 || code === 124) && readOperator(text, this.#at)) {
      this.#operator(this.#at);
      return;
    }
    if (code === 60 && this.#tag()) return;
    this.#at += 1;
    if (code === 44 && this.#name?.quoted) return; // the second argument may follow
    if (code === 42 && this.#name && this.#at - this.#name.end <= 2) return; // **name**: value
    this.#name = undefined;
    this.#labelStart = -1;
    if (!LINE_MARKS.has(code)) this.#lineFirst = false;
  }

  /** `<name>text</name>`, `<name attribute="v">`; attributes are read as pairs. */
  #tag(): boolean {
    const text = this.#text;
    const at = this.#at;
    if (text.charCodeAt(at + 1) === 47) {
      this.#elements.close(tagName(text, at + 2, this.#limit));
      return false;
    }
    if (!this.#lineFirst && text.charCodeAt(at - 1) !== 62) return false;
    const element = readElement(text, at, this.#limit);
    if (!element) return false;
    if (element.text)
      this.#emit(element.name.start, element.name.end, { ...element.text, quoted: false }, false, "element");
    if (element.opens) this.#elements.open(element.name);
    this.#at = element.name.end;
    this.#name = undefined;
    return true;
  }

  #emit(nameStart: number, nameEnd: number, value: Token, nameQuoted: boolean, how: PairSite["how"]): void {
    const lineFirst = this.#lineFirst && !this.#nesting.inBrackets;
    const site = {
      how,
      nameStart,
      nameEnd,
      nameQuoted,
      valueStart: value.start,
      valueEnd: value.end,
      valueQuoted: value.quoted,
      lineFirst,
    };
    const format = pairFormat(this.#languageId, this.#text, site);
    const path = this.#elements.depth > 0 ? this.#elements.path : this.#nesting.path;
    this.#sink.pair(
      { start: nameStart, end: nameEnd },
      { start: value.start, end: value.end },
      value.quoted,
      format,
      path,
    );
  }
}
