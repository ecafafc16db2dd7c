import { LineIndex } from "./lineIndex.ts";

/** One immutable state of a document. A new version is a new object; whoever holds the old one keeps a consistent view. */
export interface SourceDocument {
  /** Path or URI as the host names it; only shown, compared, and matched by its ending. */
  readonly fileName: string;
  /** VS Code's language identifier ("typescriptreact", "python", "plaintext"). */
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
}

export function createDocument(fileName: string, languageId: string, text: string, version = 0): SourceDocument {
  let lines: LineIndex | undefined;
  return {
    fileName,
    languageId,
    version,
    text,
    get lines() {
      lines ??= new LineIndex(text);
      return lines;
    },
  };
}
