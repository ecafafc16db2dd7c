/** Fields of the lines around one offset, for source code that nobody wants parsed as a whole. Keeps the last window. */
import type { Field } from "./field.ts";
import { type FieldIndex, indexRange } from "./fieldIndex.ts";
import type { FieldReader } from "./fieldReader.ts";
import { pairAround } from "./localPair.ts";
import { NameTable } from "./spanField.ts";

/** A window ends at a line break at or behind this many characters, or is cut there when the line is longer. */
const REACH = 240;
const FAR = 1_000;

interface Window {
  readonly start: number;
  readonly end: number;
  readonly index: FieldIndex;
}

export class LineFields implements FieldReader {
  readonly #text: string;
  readonly #languageId: string;
  readonly #names = new NameTable();
  #window: Window | undefined;

  constructor(text: string, languageId: string) {
    this.#text = text;
    this.#languageId = languageId;
  }

  fieldAt(offset: number): Field | undefined {
    return this.#around(offset).fieldAt(offset);
  }

  /** A name is looked at on its own: most names in code have no value that could be read. */
  governedBy(offset: number): Iterable<Field> {
    const pair = pairAround(this.#text, { start: offset, end: offset + 1 }, this.#languageId);
    if (!pair) return [];
    const { name, value, quoted, format } = pair;
    const text = this.#text.slice(name.start, name.end);
    return [{ name: text, words: this.#names.words(text), path: [], format, value, quoted }];
  }

  #around(offset: number): FieldIndex {
    const known = this.#window;
    if (known && offset >= known.start && offset < known.end) return known.index;
    const start = this.#start(offset);
    const end = this.#end(offset);
    const index = indexRange(this.#text, this.#languageId, start, end);
    this.#window = { start, end, index };
    return index;
  }

  #start(offset: number): number {
    const earliest = Math.max(0, offset - REACH);
    const feed = this.#text.slice(earliest, offset).lastIndexOf("\n");
    return earliest + feed + 1;
  }

  /** The end of the line of the offset; values do not go on behind it. */
  #end(offset: number): number {
    const rest = this.#text.slice(offset, Math.min(this.#text.length, offset + FAR));
    const feed = rest.indexOf("\n");
    return offset + (feed < 0 ? rest.length : feed);
  }
}
