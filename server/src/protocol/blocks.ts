/** Provenance: the client sees insertions happen and says so; the server anchors blocks and says where they are now. */
import { notification, request, type WireRange } from "./message.ts";

export type WireOrigin =
  | "outside-paste"
  | "own-paste"
  | "inline-completion"
  | "assistant-edit"
  | "written-on-disk"
  | "typed"
  | "unknown";
export type WireConfidence = "confirmed" | "strong" | "weak" | "unknown";

export interface BlockView {
  id: string;
  range: WireRange;
  origin: WireOrigin;
  confidence: WireConfidence;
  state: "unreviewed" | "signed" | "lapsed";
  /** Milliseconds since the epoch. */
  insertedAt: number;
  findings: { error: number; warning: number; info: number };
  /** The sentence of a signed or lapsed block. */
  sentence?: string;
  signedBy?: string;
  /** Opaque: lets a new server find the block again after a crash. */
  hash: string;
}

export interface DocumentBlocks {
  uri: string;
  version: number;
  blocks: BlockView[];
}

/**
 * Client -> server. `range` is where the text stands in `version`, and the didChange (or didOpen) of that version was
 * sent before. Often later than the insertion itself: the client waits until it knows what the insertion was and keeps
 * the range up to date meanwhile, so `version` is always the newest the server has.
 */
export const observeInsertion = notification<{
  uri: string;
  version: number;
  range: WireRange;
  origin: WireOrigin;
  confidence: WireConfidence;
}>("plumbline/observeInsertion");

/** Server -> client whenever blocks of an open document moved, appeared, vanished or changed state. */
export const blocksChanged = notification<DocumentBlocks>("plumbline/blocksChanged");

/** Client -> server: every block the server knows, open documents and others, newest first. */
export const listBlocks = request<Record<string, never>, DocumentBlocks[]>("plumbline/listBlocks");

/** Client -> server: "this is not a block" (typed by hand, own code). */
export const dismissBlock = request<{ uri: string; blockId: string }, { dismissed: boolean }>("plumbline/dismissBlock");

export interface SignOffParams {
  uri: string;
  blockId: string;
  sentence: string;
  /** One for each finding that is still open and needs an answer. */
  answers: { fingerprint: string; answer: "waived" | "not-applicable"; reason: string; until?: string }[];
}
export type SignOffResult =
  | { outcome: "signed"; block: BlockView }
  /** Said kindly: what is missing and a hint what would do. */
  | { outcome: "refused"; reason: string; hint: string }
  /** The sentence is fine, these still need an answer. All of them at once, the gravest first. */
  | { outcome: "open-findings"; findings: OpenFinding[] };

export interface OpenFinding {
  fingerprint: string;
  message: string;
  rule: string;
  severity: "error" | "warning" | "info";
  /** In the document's current version: the client reveals it while the person decides. */
  range: WireRange;
}

export const signOff = request<SignOffParams, SignOffResult>("plumbline/signOff");
