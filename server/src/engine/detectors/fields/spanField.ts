/** A field held as offsets; its name and words are cut out only when somebody asks. */
import type { Span } from "../../model/span.ts";
import type { Field, FieldFormat } from "./field.ts";
import { wordsOf } from "./nameWords.ts";

/** Names repeat in every record of a text, so their words are split once. */
export class NameTable {
  readonly #words = new Map<string, readonly string[]>();

  words(name: string): readonly string[] {
    const known = this.#words.get(name);
    if (known) return known;
    const words = wordsOf(name);
    this.#words.set(name, words);
    return words;
  }
}

export interface FieldSource {
  readonly text: string;
  readonly names: NameTable;
}

export class SpanField implements Field {
  readonly path: readonly string[];
  readonly format: FieldFormat;
  readonly value: Span;
  readonly quoted: boolean;
  /** Where the name stands. */
  readonly nameSpan: Span;
  readonly #source: FieldSource;
  #name: string | undefined;

  constructor(source: FieldSource, nameSpan: Span, value: Span, rest: Pick<Field, "path" | "format" | "quoted">) {
    this.#source = source;
    this.nameSpan = nameSpan;
    this.value = value;
    this.path = rest.path;
    this.format = rest.format;
    this.quoted = rest.quoted;
  }

  get name(): string {
    this.#name ??= this.#source.text.slice(this.nameSpan.start, this.nameSpan.end);
    return this.#name;
  }

  get words(): readonly string[] {
    return this.#source.names.words(this.name);
  }
}

/** A cell of a table: governed by its column's header. */
export class CellField extends SpanField {
  readonly column: string;

  constructor(source: FieldSource, header: Span, value: Span, rest: Pick<Field, "path" | "format" | "quoted">) {
    super(source, header, value, rest);
    this.column = this.name;
  }
}
