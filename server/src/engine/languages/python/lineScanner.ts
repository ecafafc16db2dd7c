/** Reads Python's logical lines out of a text that does not parse, and notes the quotes and brackets it lacks. */
import type { Insertion } from "../repair.ts";

export interface LogicalLine {
  readonly indent: number;
  /** Of the first token. */
  readonly start: number;
  /** Behind the last token. */
  readonly end: number;
  /** First word, or the first character where the line starts with none. */
  readonly word: string;
  /** Last character outside of strings; a string's quote where one ends the line. */
  readonly tail: string;
  /** A colon outside of brackets. */
  readonly hasColon: boolean;
}

interface Bracket {
  readonly char: string;
  /** Indentation of the line it stands in. */
  readonly indent: number;
}

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
/** What opens a fragment that only closes: the arguments of a call, a list, a dictionary. */
const opening: Readonly<Record<string, string>> = { ")": "_(", "]": "[", "}": "{" };

/** A text that lacks more is no Python: the scan ends. */
export const maxInsertions = 500;
/** Deeper nesting is no code that a person or an assistant wrote. */
const maxBrackets = 100;

const token = /[ \t\f\r]+|#[^\n]*|\\\r?\n|\n|([a-zA-Z]{0,2})("""|'''|"|')|\w+|./sy;

export class LineScanner {
  readonly insertions: Insertion[] = [];
  readonly #text: string;
  readonly #lines: LogicalLine[] = [];
  #stack: Bracket[] = [];
  /** First token of the logical line; -1 before it. */
  #start = -1;
  #indent = 0;
  #lineIndent = 0;
  #end = 0;
  #tail = "";
  #hasColon = false;
  /** First token of the lines that may be arguments whose call was cut off: each but the last ends with a comma. */
  #runStart = -1;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): readonly LogicalLine[] {
    let at = 0;
    this.#beginLine(0);
    while (at < this.#text.length && this.insertions.length <= maxInsertions) {
      token.lastIndex = at;
      const match = token.exec(this.#text);
      if (!match) break;
      const [whole, , quote] = match;
      const next = quote ? this.#stringEnd(at + whole.length, quote) : at + whole.length;
      if (whole === "\n") this.#newline(at);
      else if (!/^[ \t\f\r#]|^\\\r?\n/.test(whole)) this.#token(whole, at, next, quote);
      at = next;
    }
    this.#closeBrackets(0);
    this.#finish();
    return this.#lines;
  }

  #token(whole: string, at: number, next: number, quote: string | undefined): void {
    if (this.#start < 0) {
      this.#start = at;
      this.#indent = this.#lineIndent;
    }
    if (this.#runStart < 0) this.#runStart = at;
    if (whole in closing && this.#stack.length < maxBrackets)
      this.#stack.push({ char: whole, indent: this.#lineIndent });
    else if (whole in opening) this.#close(whole, at);
    else if (whole === ":" && this.#stack.length === 0) this.#hasColon = true;
    this.#end = next;
    this.#tail = quote ?? whole.slice(-1);
  }

  /** Inserts the quote where the string is not closed: at the line's end, or the text's. */
  #stringEnd(from: number, quote: string): number {
    for (let at = from; at < this.#text.length; at++) {
      const char = this.#text.charAt(at);
      if (char === "\\") at++;
      else if (this.#text.startsWith(quote, at)) return at + quote.length;
      else if (char === "\n" && quote.length === 1) return this.#closeString(at, quote);
    }
    return this.#closeString(this.#text.length, quote);
  }

  #closeString(at: number, quote: string): number {
    const end = this.#text.charAt(at - 1) === "\r" ? at - 1 : at;
    this.insertions.push({ at: end, text: quote });
    return end;
  }

  #close(char: string, at: number): void {
    const index = this.#stack.findLastIndex((bracket) => closing[bracket.char] === char);
    if (index < 0) {
      this.insertions.push({
        at: this.#stack.length > 0 ? at : Math.max(0, this.#runStart),
        text: opening[char] ?? "",
      });
      return;
    }
    this.#closeBrackets(index + 1, at);
    this.#stack.length = index;
  }

  /** Closes all brackets from `index` on, the innermost first. */
  #closeBrackets(index: number, at = this.#end): void {
    const text = this.#stack
      .slice(index)
      .reverse()
      .map((bracket) => closing[bracket.char])
      .join("");
    if (text) this.insertions.push({ at, text: /[=.+*/%&|^~<>-]$/.test(this.#tail) ? `_${text}` : text });
    this.#stack = this.#stack.slice(0, index);
  }

  #newline(at: number): void {
    const opener = this.#stack[0];
    if (!opener) {
      this.#finish();
    } else if (startsStatement(this.#text, at + 1, opener.indent)) {
      this.#closeBrackets(0);
      this.#tail = ")";
      this.#finish();
    }
    this.#beginLine(at + 1);
  }

  #beginLine(at: number): void {
    this.#lineIndent = indentAt(this.#text, at);
  }

  #finish(): void {
    if (this.#start < 0) return;
    const word = /\w+|./sy;
    word.lastIndex = this.#start;
    const first = word.exec(this.#text)?.[0] ?? "";
    const line = { indent: this.#indent, start: this.#start, end: this.#end, word: first };
    this.#lines.push({ ...line, tail: this.#tail, hasColon: this.#hasColon });
    if (this.#tail !== ",") this.#runStart = -1;
    this.#start = -1;
    this.#hasColon = false;
  }
}

function indentAt(text: string, lineStart: number): number {
  let indent = 0;
  for (let at = lineStart; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === " ") indent++;
    else if (char === "\t") indent += 8;
    else if (char === "\f") indent = 0;
    else return indent;
  }
  return indent;
}

/** Words that begin a statement and stand in no expression. */
const statementWord =
  /^(?:(?:async\s+)?def|class|return|import|from\s+[\w.]+\s+import|raise|(?:async\s+)?with|while|try|except|finally|elif|del|assert|global|nonlocal|pass|break|continue)\b(?!\s*[=,)\]}])/;
/** Words that also stand in comprehensions and conditionals, where no colon ends the line. */
const headerLine = /^(?:if|for|else|async\s+for)\b.*:\s*(?:#.*)?$/;
const outdented = /^(?:@[\w.]+|await\s|yield\b|[A-Za-z_][\w.]*\s*(?:[-+*/|&]?=(?!=)|\(|\[|:\s))(?!.*,\s*$)/;

/** Whether the line after an open bracket cannot be the bracket's any more. */
function startsStatement(text: string, lineStart: number, openerIndent: number): boolean {
  const end = text.indexOf("\n", lineStart);
  const line = text.slice(lineStart, Math.min(end < 0 ? text.length : end, lineStart + 300)).trim();
  if (statementWord.test(line) || headerLine.test(line)) return true;
  return indentAt(text, lineStart) <= openerIndent && outdented.test(line);
}
