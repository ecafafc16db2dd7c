/** How a new observation meets the blocks that are already known. */
import type { Origin, OriginConfidence } from "../model/block.ts";
import { containsSpan, type Span } from "../model/span.ts";
import { stateOf, type TrackedBlock } from "./trackedBlock.ts";

export interface Observation {
  readonly span: Span;
  readonly origin: Origin;
  readonly confidence: OriginConfidence;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const STRENGTH: Readonly<Record<OriginConfidence, number>> = { confirmed: 3, strong: 2, weak: 1, unknown: 0 };

export type Meeting =
  /** The same insertion, seen a second time: the better evidence decides about the origin. */
  | { readonly kind: "same"; readonly block: TrackedBlock }
  /** Part of an unreviewed block of the same origin: nothing new to answer for. */
  | { readonly kind: "inside"; readonly block: TrackedBlock }
  /** New; swallows unreviewed blocks of the same origin that lie within it. */
  | { readonly kind: "new"; readonly swallowed: readonly TrackedBlock[] };

export function meet(blocks: Iterable<TrackedBlock>, observed: Observation, hash: string): Meeting {
  const swallowed: TrackedBlock[] = [];
  for (const block of blocks) {
    if (block.hash === hash && (containsSpan(block.span, observed.span) || containsSpan(observed.span, block.span))) {
      return { kind: "same", block };
    }
    if (block.origin !== observed.origin || stateOf(block) !== "unreviewed") continue;
    if (containsSpan(block.span, observed.span)) return { kind: "inside", block };
    if (containsSpan(observed.span, block.span)) swallowed.push(block);
  }
  return { kind: "new", swallowed };
}

export function withBetterEvidence(block: TrackedBlock, observed: Observation): TrackedBlock {
  if (STRENGTH[observed.confidence] <= STRENGTH[block.confidence]) return block;
  return { ...block, origin: observed.origin, confidence: observed.confidence };
}
