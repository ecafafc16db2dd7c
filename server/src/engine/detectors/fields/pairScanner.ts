/**
 * Finds names with values in any text: JSON, YAML, TOML, INI, .env, logs, headers, query strings and assignments of code share
 * one grammar, so mixed and broken text needs no format to be guessed first. One pass, no backtracking.
 */
import type { Span } from "../../model/span.ts";
import { type AssignedValue, readFlagValue, readValue } from "./assignment.ts";
import * as chars from "./chars.ts";
import { readDirective } from "./directives.ts";
import { readElement, tagName } from "./elements.ts";
import type { PairSite } from "./formatName.ts";
import { LineNames, type Token } from "./lineNames.ts";
import { opensLiteral, readLiteral } from "./literal.ts";
import { ElementStack, Nesting } from "./nesting.ts";
import { type Operator, readOperator } from "./operator.ts";

export interface PairSink {
  pair(name: Token, value: Token, how: PairSite["how"], lineFirst: boolean, path: readonly string[]): void;
}

const MAX_NESTED = 2;
const MAX_BARE_DEPTH = 4;
/** # / * > + ; % may stand before the first word of a line: comments, quotations, diffs. */
const LINE_MARKS: ReadonlySet<number> = new Set([35, 47, 42, 62, 43, 59, 37, 60]);
/** Spreading costs in a loop that runs for every pair of a text. */
const token = (span: Span, quoted: boolean): Token => ({ start: span.start, end: span.end, quoted });

const AUTHORITY_END = "/?# \t\r\n\"'`<>,;)";

export class PairScanner {
  readonly #text: string;
  readonly #sink: PairSink;
  readonly #depth: number;
  readonly #nesting: Nesting;
  readonly #elements: ElementStack;
  readonly #line: LineNames;
  #limit = 0;
  #at = 0;
  #bareEnd = 0;
  #bareDepth = 0;

  constructor(text: string, sink: PairSink, depth = 0, path: readonly string[] = []) {
    this.#text = text;
    this.#sink = sink;
    this.#depth = depth;
    this.#nesting = new Nesting(text, path);
    this.#elements = new ElementStack(text);
    this.#line = new LineNames(text);
  }

  scan(start: number, end: number): void {
    this.#at = start;
    this.#limit = end;
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
    else if (kind === chars.NEWLINE) {
      this.#at += 1;
      this.#startLine();
    } else this.#other(code);
  }

  #startLine(): void {
    this.#line.startLine(this.#at);
    // A line that begins at the margin with a word is outside of every bracket: repairs unbalanced text.
    if (this.#nesting.inBrackets && chars.isLetter(this.#text.charCodeAt(this.#at))) this.#nesting.margin();
  }

  #word(first: number): void {
    const text = this.#text;
    const start = this.#at;
    let end = start + 1;
    while (end < this.#limit && chars.classOf(text.charCodeAt(end)) === chars.WORD) end += 1;
    this.#at = end;
    if (end - start <= 2 && this.#isNoWord(first, start, end)) return;
    if (first === 45 && this.#flag(start, end)) return;
    if (this.#line.atStart) this.#directive(start, end);
    if (this.#line.isPrefixWord(start, end)) return;
    this.#line.word(start, end, this.#limit, this.#nesting.inBrackets);
    if (text.charCodeAt(end) === 58 && text.charCodeAt(end + 1) === 47) this.#authority(end);
  }

  /** A list dash, the sign of a diff, a full stop, the prefix of a string. */
  #isNoWord(first: number, start: number, end: number): boolean {
    if (first === 45 && !chars.isLetter(this.#text.charCodeAt(start + 1))) return true;
    if (end - start === 1 && first === 46) {
      this.#line.break();
      return true;
    }
    const quote = this.#text.charCodeAt(end);
    return (quote === 34 || quote === 39) && opensLiteral(this.#text, end);
  }

  /** `--password v`, `-u user:pass`: the next word is the value. */
  #flag(start: number, end: number): boolean {
    const text = this.#text;
    const before = start > 0 ? text.charCodeAt(start - 1) : 32;
    if (chars.isWordChar(before) || !chars.isSpace(text.charCodeAt(end))) return false;
    const nameStart = text.charCodeAt(start + 1) === 45 ? start + 2 : start + 1;
    const value = readFlagValue(text, end, this.#limit);
    if (!value || !chars.isLetter(text.charCodeAt(nameStart))) return false;
    this.#emit({ start: nameStart, end, quoted: false }, token(value.span, value.quoted), "flag");
    this.#line.break();
    return true;
  }

  #directive(start: number, end: number): void {
    readDirective(this.#text, { start, end }, this.#limit, (name, value) => {
      this.#emit(token(name, false), token(value, false), "directive");
    });
  }

  /** `scheme://authority`: its colons and at signs are no operators. */
  #authority(end: number): void {
    const stop = Math.min(this.#limit, end + 600);
    let i = end + 3;
    while (i < stop && !AUTHORITY_END.includes(this.#text.charAt(i))) i += 1;
    this.#at = Math.max(i, this.#at);
    this.#line.break();
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
    const content = token(literal, true);
    this.#line.literal(content, at, this.#nesting.inBrackets);
    this.#governed(content, literal.next);
    if (literal.nested) this.#nested(literal.start, literal.end);
  }

  /** An item of a list belongs to the list's name; the second string of a call to the first: setProperty("k", "v"). */
  #governed(content: Token, next: number): void {
    const top = this.#nesting.top;
    if (!top) return;
    const { previous } = this.#line;
    if (top.open === 91 && top.nameStart >= 0) {
      const after = this.#text.charCodeAt(chars.skipSpaces(this.#text, next, this.#limit));
      const isItem = after === 44 || after === 93 || chars.isNewline(after);
      if (isItem) this.#emit({ start: top.nameStart, end: top.nameEnd, quoted: true }, content, "item");
    } else if (top.open === 40 && previous?.quoted && this.#isCallPair(previous, content))
      this.#emit(previous, content, "call");
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
    new PairScanner(this.#text, this.#sink, this.#depth + 1, this.#nesting.path).scan(start, end);
  }

  #operator(at: number): void {
    const operator = readOperator(this.#text, at);
    const { name } = this.#line;
    if (!operator || !name || at - name.end > 40) {
      this.#at = operator ? operator.end : at + (this.#text.charCodeAt(at + 1) === 58 ? 2 : 1);
      this.#line.name = undefined;
      return;
    }
    this.#at = operator.end;
    const target = this.#line.target(operator, this.#limit, this.#nesting.inBrackets);
    if (target) this.#assign(target, operator);
    this.#line.break();
  }

  #assign(name: Token, operator: Operator): void {
    const text = this.#text;
    const before = name.start > 0 ? text.charCodeAt(name.start - 1) : 0;
    const site = {
      lineFirst: this.#line.standsAlone(name, operator),
      inFlow: this.#nesting.inBrackets,
      inQuery: (before === 63 || before === 38 || before === 35) && operator.kind === "assign",
    };
    if (site.lineFirst && !site.inFlow) this.#nesting.dedent(this.#line.column);
    const value = readValue(text, operator.end, this.#limit, operator.kind, site, this.#line.column);
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
    this.#emit(name, token(value.span, value.quoted), inQuery ? "query" : operator.kind);
    this.#at = Math.max(this.#nestsTooDeep(value) ? value.span.end : value.next, operator.end);
    if (value.literal?.nested) this.#nested(value.span.start, value.span.end);
  }

  #container(name: Token, operator: Operator, lineFirst: boolean): void {
    const text = this.#text;
    let at = chars.skipSpaces(text, operator.end, this.#limit);
    const code = text.charCodeAt(at);
    if (lineFirst && operator.kind === "colon" && (at >= this.#limit || chars.isNewline(code)))
      this.#nesting.indent(this.#line.column, name.start, name.end);
    const stop = Math.min(this.#limit, operator.end + 200);
    while (at < stop && (chars.isSpace(text.charCodeAt(at)) || chars.isNewline(text.charCodeAt(at)))) at += 1;
    const open = text.charCodeAt(at);
    if ((open !== 123 && open !== 91) || (chars.isNewline(code) && !this.#nesting.inBrackets)) return;
    this.#at = at + 1;
    this.#nesting.open(open, name.start, name.end);
  }

  #open(code: number): void {
    if (code === 91 && this.#line.lineFirst && this.#section()) return;
    const { name } = this.#line;
    // `resource "x" {` and `foo {` nest by the word before; `f(` does not name its arguments.
    const nameless = code !== 123 || !name || this.#at - name.end > 2;
    this.#nesting.open(code, nameless ? -1 : name.start, nameless ? -1 : name.end);
    this.#at += 1;
    if (code === 91) this.#line.endLabel();
    else this.#line.forget();
  }

  /** `[section]` of TOML and INI. */
  #section(): boolean {
    const found = /\[\[?([\w .:"'/\\@-]{1,80})\]\]?[ \t]*(?=\r?\n|$|#)/y;
    found.lastIndex = this.#at;
    const match = found.exec(this.#text);
    if (!match?.[1] || this.#nesting.inBrackets || /^["'\d]/.test(match[1])) return false;
    this.#nesting.section(match[1]);
    this.#at += match[0].length;
    return true;
  }

  /** `os.environ["X"] = v` names X; `(email)=(v)` names email; `char key[] =` names key. */
  #close(): void {
    const closed = this.#nesting.close();
    this.#at += 1;
    if (closed?.open === 123 || (closed?.open === 40 && this.#text.charCodeAt(this.#at) !== 61))
      this.#line.name = undefined;
  }

  #other(code: number): void {
    const text = this.#text;
    if ((code === 63 || code === 43 || code === 33 || code === 124) && readOperator(text, this.#at)) {
      this.#operator(this.#at);
      return;
    }
    if (code === 60 && this.#tag()) return;
    this.#at += 1;
    const { name } = this.#line;
    if (code === 44 && name?.quoted) return; // the second argument may follow
    if (code === 42 && name && this.#at - name.end <= 2) return; // **name**: value
    this.#line.forget();
    if (!LINE_MARKS.has(code)) this.#line.lineFirst = false;
  }

  /** `<name>text</name>`, `<name attribute="v">`; attributes are read as pairs. */
  #tag(): boolean {
    const text = this.#text;
    const at = this.#at;
    if (text.charCodeAt(at + 1) === 47) {
      this.#elements.close(tagName(text, at + 2, this.#limit));
      return false;
    }
    if (!this.#line.lineFirst && text.charCodeAt(at - 1) !== 62) return false;
    const element = readElement(text, at, this.#limit);
    if (!element) return false;
    if (element.text) this.#emit(token(element.name, false), token(element.text, false), "element");
    if (element.opens) this.#elements.open(element.name);
    this.#at = element.name.end;
    this.#line.name = undefined;
    return true;
  }

  #emit(name: Token, value: Token, how: PairSite["how"]): void {
    const path = this.#elements.depth > 0 ? this.#elements.path : this.#nesting.path;
    this.#sink.pair(name, value, how, this.#line.lineFirst && !this.#nesting.inBrackets, path);
  }
}
