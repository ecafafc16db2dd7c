/** Fields of the lines around one offset, for source code that nobody wants parsed as a whole. Keeps the last window. */
import type { Field } from "./field.ts";
import { type FieldIndex, indexRange } from "./fieldIndex.ts";
import type { FieldReader } from "./fieldReader.ts";

/** A window ends at a line break at or behind this many characters, or is cut there when the line is longer. */
const REACH = 600;
const FAR = 2_000;

interface Window {
  readonly start: number;
  readonly end: number;
  readonly index: FieldIndex;
}

export class LineFields implements FieldReader {
  readonly #text: string;
  readonly #languageId: string;
  #window: Window | undefined;

  constructor(text: string, languageId: string) {
    this.#text = text;
    this.#languageId = languageId;
  }

  fieldAt(offset: number): Field | undefined {
    return this.#around(offset).fieldAt(offset);
  }

  governedBy(offset: number): Iterable<Field> {
    return this.#around(offset).governedBy(offset);
  }

  #around(offset: number): FieldIndex {
    const known = this.#window;
    if (known && offset >= known.start && offset < known.end) return known.index;
    const start = this.#start(offset);
    const end = this.#end(offset);
    // A name near the end may have its value behind it, so the last part of a window answers no questions.
    const window = {
      start,
      end: Math.max(offset + 1, end - REACH / 2),
      index: indexRange(this.#text, this.#languageId, start, end),
    };
    this.#window = window;
    return window.index;
  }

  #start(offset: number): number {
    const earliest = Math.max(0, offset - REACH);
    const feed = this.#text.lastIndexOf("\n", offset - 1);
    return feed >= earliest || earliest === 0 ? Math.max(0, feed + 1) : earliest;
  }

  #end(offset: number): number {
    const reach = Math.min(this.#text.length, offset + REACH);
    const rest = this.#text.slice(reach, Math.min(this.#text.length, offset + FAR));
    const feed = rest.indexOf("\n");
    return feed < 0 ? reach + rest.length : reach + feed;
  }
}
