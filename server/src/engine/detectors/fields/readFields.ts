/** Fields of one text, on demand: the whole index for data and mixed text, only the lines around the question for source code. */
import type { Field } from "./field.ts";
import { buildFieldIndex, type FieldIndex } from "./fieldIndex.ts";
import type { FieldReader, FieldSource } from "./fieldReader.ts";
import { isCodeLanguage } from "./formatName.ts";
import { LineFields } from "./lineFields.ts";

/** Source code up to this size is indexed whole: tables and enclosing keys cost little there. */
const SMALL_SOURCE = 8_000;

class WholeText implements FieldReader {
  readonly #source: FieldSource;
  #index: FieldIndex | undefined;

  constructor(source: FieldSource) {
    this.#source = source;
  }

  #built(): FieldIndex {
    this.#index ??= buildFieldIndex(this.#source.text, this.#source.languageId);
    return this.#index;
  }

  fieldAt(offset: number): Field | undefined {
    return this.#built().fieldAt(offset);
  }

  governedBy(offset: number): Iterable<Field> {
    return this.#built().governedBy(offset);
  }
}

export function readFields(source: FieldSource): FieldReader {
  const local = isCodeLanguage(source.languageId) && source.text.length > SMALL_SOURCE;
  return local ? new LineFields(source.text, source.languageId) : new WholeText(source);
}
