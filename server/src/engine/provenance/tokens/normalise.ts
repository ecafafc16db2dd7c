/** Raw tokens -> the tokens that count: what formatters change (quotes, trailing commas, optional semicolons, wrapping) is gone. */
import { Indentation } from "./indentation.ts";
import type { LexicalProfile } from "./lexicalProfile.ts";
import type { RawToken } from "./scanTokens.ts";

const CLOSES: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
const CONTROL = new Set(["if", "while", "for", "with"]);
/** A line end after these ends the statement, whatever follows. */
const RESTRICTED = new Set(["return", "break", "continue", "yield", "throw"]);
/** A line that begins so may continue the one before: the semicolon between them has a meaning. */
const CONTINUES = /^(?:[([`+\-/*.,?:&|^%<>=!]|(?:in|instanceof|of|as|satisfies)$)/;
/** Glue marks "no space before": only where spaces matter. No source text holds this unit by chance. */
const GLUE = "\u0001";
const LOOSE = /^[()[\]{};:,]$/;

interface Bracket {
  readonly open: string;
  readonly control: boolean;
  readonly call: boolean;
  commas: number;
}

/** `column` tells the width of the white space before a token that is the first on its line, if it is. */
export function normalise(
  raw: readonly RawToken[],
  profile: LexicalProfile,
  column: (offset: number) => number | undefined,
): string[] {
  return new Normaliser(raw, profile, column).run();
}

class Normaliser {
  readonly #raw: readonly RawToken[];
  readonly #profile: LexicalProfile;
  readonly #indentation: Indentation | undefined;
  readonly #column: (offset: number) => number | undefined;
  readonly #out: string[] = [];
  readonly #brackets: Bracket[] = [];
  /** The last thing emitted closed the parenthesis of an `if`, `for`, `while` or `with`. */
  #afterControl = false;

  constructor(raw: readonly RawToken[], profile: LexicalProfile, column: (offset: number) => number | undefined) {
    this.#raw = raw;
    this.#profile = profile;
    this.#column = column;
    const first = raw.find((token) => token.kind !== "line-end");
    this.#indentation = profile.indentation && first ? new Indentation(column(first.start)) : undefined;
  }

  run(): string[] {
    this.#raw.forEach((token, index) => {
      if (token.kind === "line-end") this.#lineEnd(index);
      else if (token.kind === "string") this.#emit(token, this.#string(token, index), index);
      else if (token.text === ";") this.#semicolon(token, index);
      else if (token.kind === "mark") this.#mark(token, index);
      else this.#emit(token, token.text, index);
    });
    return this.#out;
  }

  #emit(token: RawToken, text: string, index: number): void {
    const glued = this.#profile.spacesMatter && this.#isGlued(token, index);
    this.#out.push(glued ? GLUE + text : text);
    this.#afterControl = false;
  }

  #isGlued(token: RawToken, index: number): boolean {
    const previous = this.#raw[index - 1];
    return previous?.end === token.start && !LOOSE.test(token.text) && !LOOSE.test(previous.text);
  }

  #next(index: number): RawToken | undefined {
    const next = this.#raw[index + 1];
    return next?.kind === "line-end" ? this.#raw[index + 2] : next;
  }

  #lineEnd(index: number): void {
    const next = this.#next(index);
    const inside = this.#brackets.at(-1)?.open;
    if (!next || inside === "(" || inside === "[") return;
    const last = this.#out.at(-1);
    if (this.#profile.lineEnds === "optional-semicolon") {
      if (last && RESTRICTED.has(last) && next.text !== ";" && next.text !== "}") this.#out.push(";");
    } else if (this.#profile.lineEnds === "separates") {
      if (last === "\\") this.#out.pop();
      else this.#separate(next);
    }
  }

  /** A statement's end, and the change of depth that comes with it. */
  #separate(next: RawToken): void {
    const last = this.#out.at(-1);
    const joined = last === undefined || last === "\n" || /^[,([{]$/.test(last) || /^[)\]}.]/.test(next.text);
    if (!joined) this.#out.push("\n");
    if (this.#indentation && !this.#brackets.length) {
      this.#out.push(...this.#indentation.next(this.#column(next.start) ?? 0));
    }
  }

  #semicolon(token: RawToken, index: number): void {
    const inHeader = this.#brackets.at(-1)?.open === "(";
    if (this.#profile.lineEnds === "ignored" || inHeader) {
      this.#emit(token, ";", index);
      return;
    }
    const next = this.#next(index);
    if (this.#profile.lineEnds === "separates") {
      if (next && next.text !== ";" && this.#out.at(-1) !== "\n" && !CLOSES[next.text]) this.#out.push("\n");
      return;
    }
    if (!this.#isOptional(next, this.#raw[index + 1]?.kind === "line-end")) this.#emit(token, ";", index);
  }

  #isOptional(next: RawToken | undefined, lineEnds: boolean): boolean {
    const last = this.#out.at(-1);
    if (last === undefined || this.#afterControl || /^(?:else|do|[{;])$/.test(last)) return false;
    if (!next || next.text === "}") return true;
    return lineEnds && !RESTRICTED.has(last) && !CONTINUES.test(next.text);
  }

  #mark(token: RawToken, index: number): void {
    const opener = CLOSES[token.text];
    if (opener) {
      this.#close(token, opener, index);
      return;
    }
    const top = this.#brackets.at(-1);
    if (token.text === "," && top) top.commas += 1;
    if (/^[([{]$/.test(token.text)) {
      const before = this.#out.at(-1) ?? "";
      const call = this.#raw[index - 1]?.kind === "word" || /^[)\]]$/.test(before);
      this.#brackets.push({ open: token.text, control: CONTROL.has(before), call, commas: 0 });
    }
    this.#emit(token, token.text, index);
  }

  #close(token: RawToken, opener: string, index: number): void {
    const top = this.#brackets.at(-1);
    const bracket = top?.open === opener ? this.#brackets.pop() : undefined;
    if (this.#hasTrailingComma(bracket)) this.#out.pop();
    this.#emit(token, token.text, index);
    this.#afterControl = bracket?.control === true;
  }

  #hasTrailingComma(bracket: Bracket | undefined): boolean {
    if (this.#out.at(-1) !== "," || /^[,([{]$/.test(this.#out.at(-2) ?? ",")) return false;
    const tuple = this.#profile.tuples && bracket?.open === "(" && !bracket.call && bracket.commas === 1;
    return !tuple;
  }

  #string(token: RawToken, index: number): string {
    const text = token.text.replace(/\r\n?/g, "\n");
    const quote = /^(?:"""|'''|["'])/.exec(text)?.[0];
    if (!this.#profile.quotesAlike || !quote) return text;
    const body = text.slice(quote.length, -quote.length);
    const prefix = this.#raw[index - 1];
    const raw = prefix?.end === token.start && /^[bf]?r[bf]?$/i.test(prefix.text);
    const plain = raw
      ? body
      : body.replace(/\\(\\|'|")/g, (all, escaped: string) => (escaped === "\\" ? all : escaped));
    const canonical = quote.length === 3 ? '"""' : '"';
    return canonical + plain + canonical;
  }
}
