/** A field held as offsets; its name, words and format are worked out only when somebody asks. */
import type { Span } from "../../model/span.ts";
import type { Field, FieldFormat } from "./field.ts";
import { type PairSite, pairFormat } from "./formatName.ts";
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

export interface SpanSource {
  readonly text: string;
  readonly languageId: string;
  readonly names: NameTable;
}

/** A name or a value with the quotes it had. */
export interface QuotedSpan extends Span {
  readonly quoted: boolean;
}

abstract class OffsetField implements Field {
  readonly path: readonly string[];
  readonly value: Span;
  readonly quoted: boolean;
  /** Where the name stands. */
  readonly nameSpan: Span;
  protected readonly source: SpanSource;
  #name: string | undefined;

  constructor(source: SpanSource, name: Span, value: QuotedSpan, path: readonly string[]) {
    this.source = source;
    this.nameSpan = name;
    this.value = value;
    this.quoted = value.quoted;
    this.path = path;
  }

  abstract readonly format: FieldFormat;

  get name(): string {
    this.#name ??= this.source.text.slice(this.nameSpan.start, this.nameSpan.end);
    return this.#name;
  }

  get firstLetter(): string {
    return this.source.text.charAt(this.nameSpan.start);
  }

  get words(): readonly string[] {
    return this.source.names.words(this.name);
  }
}

/** A name with its value; how the two are tied together tells the format. */
export class PairField extends OffsetField {
  readonly how: PairSite["how"];
  readonly lineFirst: boolean;
  readonly #nameQuoted: boolean;

  constructor(
    source: SpanSource,
    name: QuotedSpan,
    value: QuotedSpan,
    site: { readonly how: PairSite["how"]; readonly lineFirst: boolean; readonly path: readonly string[] },
  ) {
    super(source, name, value, site.path);
    this.how = site.how;
    this.lineFirst = site.lineFirst;
    this.#nameQuoted = name.quoted;
  }

  get format(): FieldFormat {
    return pairFormat(this.source.languageId, this.source.text, {
      how: this.how,
      lineFirst: this.lineFirst,
      nameStart: this.nameSpan.start,
      nameEnd: this.nameSpan.end,
      nameQuoted: this.#nameQuoted,
      valueStart: this.value.start,
      valueEnd: this.value.end,
      valueQuoted: this.quoted,
    });
  }
}

/** A cell of a table: governed by its column's header. */
export class CellField extends OffsetField {
  readonly format: FieldFormat;

  constructor(source: SpanSource, header: Span, value: QuotedSpan, format: FieldFormat, path: readonly string[]) {
    super(source, header, value, path);
    this.format = format;
  }

  get column(): string {
    return this.name;
  }
}

export type SpanField = PairField | CellField;
