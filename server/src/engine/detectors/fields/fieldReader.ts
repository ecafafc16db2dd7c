/** How the scan asks for fields: lazily, around one offset, so that text without interesting names is never parsed. */
import type { Span } from "../../model/span.ts";
import type { Field } from "./field.ts";

export interface FieldReader {
  /** The field whose value covers this offset, if the format was understood there. */
  fieldAt(offset: number): Field | undefined;
  /**
   * The fields governed by the name that covers this offset: the value of an assignment or member, every cell below a
   * table header. None when the offset does not stand in a name.
   */
  governedBy(offset: number): Iterable<Field>;
}

export interface FieldSource {
  readonly text: string;
  readonly languageId: string;
  readonly fileName: string;
  /** The review asks about single places of source code; the sanitizer wants to know the whole text. Default: sanitize. */
  readonly mode?: "review" | "sanitize";
  /** Contents of the string literals (without quotes), in order, when a syntax tree was at hand. */
  readonly strings?: readonly Span[];
}

export type ReadFields = (source: FieldSource) => FieldReader;
