/** Fields of one text, on demand: the whole index for data and mixed text, only the lines around the question for source code. */
import type { Field } from "./field.ts";
import { buildFieldIndex, type FieldIndex } from "./fieldIndex.ts";
import type { FieldReader, FieldSource } from "./fieldReader.ts";
import { isCodeLanguage } from "./formatName.ts";
import { LineFields } from "./lineFields.ts";

/** Pasted text up to this size is indexed whole in the review too: tables and enclosing keys cost little there. */
const SMALL_TEXT = 8_000;
/** Code this small may be a prompt with a table or a log in it. */
const SMALL_CODE = 16_000;
const TABLES: ReadonlySet<string> = new Set(["csv", "tsv", "sql"]);

function needsWhole({ text, languageId, mode }: FieldSource): boolean {
  const isCode = isCodeLanguage(languageId);
  if (mode === "review") return !isCode && (text.length <= SMALL_TEXT || TABLES.has(languageId));
  return !isCode || text.length <= SMALL_CODE;
}

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
  return needsWhole(source) ? new WholeText(source) : new LineFields(source.text, source.languageId);
}
