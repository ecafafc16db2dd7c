import type { Span } from "./span.ts";

export type Origin =
  | "outside-paste"
  | "own-paste"
  | "inline-completion"
  | "assistant-edit"
  | "written-on-disk"
  | "typed"
  | "unknown";

/** confirmed: a second source named the same text; strong: seen directly; weak: inferred; unknown: by exclusion. */
export type OriginConfidence = "confirmed" | "strong" | "weak" | "unknown";

export type BlockState = "unreviewed" | "signed" | "lapsed";

/** A contiguous range of a document that arrived in one insertion. */
export interface Block {
  readonly id: string;
  readonly span: Span;
  readonly origin: Origin;
  readonly confidence: OriginConfidence;
  readonly state: BlockState;
  /** Normalised hash of the block's tokens: whitespace, comments and quote style do not change it. */
  readonly hash: string;
  /** Milliseconds since the epoch. */
  readonly insertedAt: number;
}
