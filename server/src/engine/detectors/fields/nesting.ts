/** The keys that enclose a place: brackets, indentation and section headers, kept as one stack of names. */

/** Deeper nesting keeps the path of this depth: a path is evidence, not an address. */
const MAX_DEPTH = 32;
const ROOT: readonly string[] = [];

interface Bracket {
  readonly open: number;
  /** Path inside the bracket. */
  readonly path: readonly string[];
  /** The name whose value this bracket is; its items are governed by it. Start and end; -1 without one. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

interface Indent {
  readonly column: number;
  readonly path: readonly string[];
}

export class Nesting {
  readonly #text: string;
  #brackets: Bracket[] = [];
  #indents: Indent[] = [];
  #section: readonly string[] = ROOT;

  constructor(text: string, outer: readonly string[] = ROOT) {
    this.#text = text;
    this.#section = outer;
  }

  get path(): readonly string[] {
    return this.#brackets.at(-1)?.path ?? this.#indents.at(-1)?.path ?? this.#section;
  }

  get inBrackets(): boolean {
    return this.#brackets.length > 0;
  }

  get top(): Bracket | undefined {
    return this.#brackets.at(-1);
  }

  #below(start: number, end: number): readonly string[] {
    const path = this.path;
    return start < 0 || path.length >= MAX_DEPTH ? path : [...path, this.#text.slice(start, end)];
  }

  open(code: number, nameStart: number, nameEnd: number): void {
    if (this.#brackets.length > 10_000) return;
    this.#brackets.push({ open: code, path: this.#below(nameStart, nameEnd), nameStart, nameEnd });
  }

  close(): Bracket | undefined {
    return this.#brackets.pop();
  }

  /** A key that stands at `column` ends every key at the same or a deeper column. */
  dedent(column: number): void {
    let last = this.#indents.at(-1);
    while (last && last.column >= column) {
      this.#indents.pop();
      last = this.#indents.at(-1);
    }
  }

  indent(column: number, nameStart: number, nameEnd: number): void {
    if (this.#brackets.length === 0) this.#indents.push({ column, path: this.#below(nameStart, nameEnd) });
  }

  /** A line that starts at the left margin with a word cannot be inside brackets any more: repairs unbalanced text. */
  margin(): void {
    this.#brackets = [];
  }

  section(name: string): void {
    this.#brackets = [];
    this.#indents = [];
    this.#section = [name];
  }
}

/** The open elements of XML around a place. */
export class ElementStack {
  readonly #text: string;
  readonly #names: string[] = [];
  #path: readonly string[] = ROOT;

  constructor(text: string) {
    this.#text = text;
  }

  get depth(): number {
    return this.#names.length;
  }

  get path(): readonly string[] {
    return this.#path;
  }

  open(name: { readonly start: number; readonly end: number }): void {
    if (this.#names.length >= MAX_DEPTH) return;
    this.#names.push(this.#text.slice(name.start, name.end));
    this.#path = [...this.#names];
  }

  /** Ends the innermost element of that name, and what was left open inside it. */
  close(name: { readonly start: number; readonly end: number }): void {
    if (this.#names.length === 0) return;
    const found = this.#names.lastIndexOf(this.#text.slice(name.start, name.end));
    if (found < 0) return;
    this.#names.length = found;
    this.#path = [...this.#names];
  }
}
