/** What detectors see of one text while it is scanned; everything beyond the text is computed on first use. */
import type { Field } from "../fields/field.ts";
import type { FieldReader } from "../fields/fieldReader.ts";
import { isCodeLanguage } from "../fields/formatName.ts";
import { NameStream, namesIn, type WordLists, WordWindow, windowStart } from "./contextWords.ts";
import type { ComplianceTerms, Scan } from "./scanContext.ts";

export const DEFAULT_DISTANCE = 80;

/** The line of the offset begins no further back than this distance. */
export const beginsWithin = (text: string, offset: number, distance: number): boolean =>
  offset <= distance || text.slice(offset - distance, offset).includes("\n");

export const NO_TERMS: ComplianceTerms = {
  organisation: [],
  clients: [],
  projects: [],
  internalDomains: [],
  allow: [],
};

export interface ScanSource {
  readonly text: string;
  readonly languageId: string;
  readonly fileName: string;
  readonly mode: Scan["mode"];
  readonly terms: ComplianceTerms;
  readonly fields: FieldReader;
  readonly wordLists: WordLists;
}

export class ScanView implements Scan {
  readonly text: string;
  readonly languageId: string;
  readonly fileName: string;
  readonly mode: Scan["mode"];
  readonly terms: ComplianceTerms;
  private readonly fields: FieldReader;
  readonly isReviewedCode: boolean;
  private readonly names: NameStream;
  private readonly wordLists: WordLists;
  private nearOffset = -1;
  /** Windows before the last offset, by their distance: its detectors ask for three or four. */
  private readonly near = new Map<number, WordWindow>();
  private governing: { readonly offset: number; readonly words: WordWindow | undefined } | undefined;

  constructor(source: ScanSource) {
    this.text = source.text;
    this.languageId = source.languageId;
    this.fileName = source.fileName;
    this.mode = source.mode;
    this.terms = source.terms;
    this.fields = source.fields;
    this.names = new NameStream(source.text);
    this.wordLists = source.wordLists;
    this.isReviewedCode = source.mode === "review" && isCodeLanguage(source.languageId);
  }

  fieldAt(offset: number): Field | undefined {
    return this.fields.fieldAt(offset);
  }

  hasContextWord(offset: number, words: readonly string[], distance = DEFAULT_DISTANCE): boolean {
    const list = this.wordLists.of(words);
    if (this.wordsBefore(offset, distance).hasAny(list, this.wordLists)) return true;
    // In reviewed code the window holds all of the line before the value, and with it the name that governs.
    if (this.isReviewedCode && beginsWithin(this.text, offset, distance)) return false;
    return this.governingWords(offset)?.hasAny(list, this.wordLists) ?? false;
  }

  wordsBefore(offset: number, distance = DEFAULT_DISTANCE): WordWindow {
    if (this.nearOffset !== offset) {
      this.near.clear();
      this.nearOffset = offset;
    }
    const known = this.near.get(distance);
    if (known) return known;
    const start = windowStart(this.text, offset, distance);
    const words = new WordWindow(this.names.between(start, offset), () => this.text.slice(start, offset));
    this.near.set(distance, words);
    return words;
  }

  /** Words of the names that govern the value at the offset: its key, the enclosing keys, its column. */
  governingWords(offset: number): WordWindow | undefined {
    if (this.governing?.offset !== offset) {
      const field = this.fields.fieldAt(offset);
      const names = field && [...field.path, field.name, ...(field.column ? [field.column] : [])];
      const joined = names?.join("\n");
      this.governing = {
        offset,
        words: joined === undefined ? undefined : new WordWindow(namesIn(joined), () => joined),
      };
    }
    return this.governing.words;
  }
}
