/** A block while its document is followed. The state is never stored: it follows from the hash and the sign-off. */
import type { Block, BlockState } from "../model/block.ts";

export interface SignOffStamp {
  /** Hash of the block at the time of signing. */
  readonly hash: string;
  readonly sentence: string;
  readonly signer: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface TrackedBlock extends Omit<Block, "state"> {
  readonly signOff?: SignOffStamp;
}

export function stateOf(block: TrackedBlock): BlockState {
  if (!block.signOff) return "unreviewed";
  return block.signOff.hash === block.hash ? "signed" : "lapsed";
}
