import type { Field } from "../fields/field.ts";

/** Terms of a production context that a detector may use. Empty lists when there is no context. */
export interface ComplianceTerms {
  readonly organisation: readonly string[];
  readonly clients: readonly string[];
  readonly projects: readonly string[];
  readonly internalDomains: readonly string[];
  /** Values or hosts the team has allowed to appear. */
  readonly allow: readonly string[];
}

/** What a detector sees of one text. */
export interface Scan {
  readonly text: string;
  readonly languageId: string;
  readonly fileName: string;
  /** review: precise, "is this a leak in this code?"; sanitize: complete, "what must not leave?". */
  readonly mode: "review" | "sanitize";
  readonly terms: ComplianceTerms;
  /** The field whose value covers this offset, if the format was understood there. Computed on first use. */
  fieldAt(offset: number): Field | undefined;
  /**
   * True when one of the words (lower case, whole words, any language) stands within `distance` characters before the
   * offset on the same or the previous line, or names the field or column that governs it.
   */
  hasContextWord(offset: number, words: readonly string[], distance?: number): boolean;
}
