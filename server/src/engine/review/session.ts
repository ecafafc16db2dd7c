/** What a program holds of an open document. */
import type { Fix } from "../model/fix.ts";
import type { Span } from "../model/span.ts";
import type { ReviewOptions, ReviewResult } from "./options.ts";

/** A text change in the coordinates of the text before it (UTF-16 offsets). */
export interface DocumentChange {
  readonly span: Span;
  readonly text: string;
}

/** One open document. Incremental; whoever opens it closes it. */
export interface DocumentSession {
  readonly version: number;
  readonly text: string;
  /** Applies changes one after the other, each speaking of the text left by the one before. */
  update(version: number, changes: readonly DocumentChange[]): void;
  /** Wave one: syntax and text only. */
  review(options: ReviewOptions): Promise<ReviewResult>;
  /** Wave two: the same result with the questions to the types answered. Resolves undefined when the version is outdated. */
  decide(options: ReviewOptions): Promise<ReviewResult | undefined>;
  /** Fixes of one finding of the last result, computed now. Empty when the finding is unknown to this version. */
  fixes(fingerprint: string, span: Span): readonly Fix[];
  close(): void;
}
