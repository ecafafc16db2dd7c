/** One line of the ledger. Hashes, positions, sentences, names, times, tool: never code, prompts or values. */
import type { Origin, OriginConfidence } from "../model/block.ts";

export const SCHEMA_VERSION = 1;

interface RecordBase {
  readonly v: number;
  /** Content id: the digest of everything else in the record. Two records with one id are one record. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Path in the repository, with forward slashes. */
  readonly file: string;
  /** One-based, both inclusive; where the block stood when the record was written. Only a help for people. */
  readonly lines: readonly [first: number, last: number];
  /** Normalised hash of the block. */
  readonly hash: string;
  /** What wrote the record: "plumbline 0.1.0". */
  readonly tool: string;
}

export interface InsertionRecord extends RecordBase {
  readonly kind: "insertion";
  readonly origin: Origin;
  readonly confidence: OriginConfidence;
}

export interface SignOffRecord extends RecordBase {
  readonly kind: "signoff";
  readonly sentence: string;
  readonly signer: string;
  /** Content id of the insertion that is answered for, when there is one. */
  readonly insertion?: string;
}

export interface WaiverRecord extends RecordBase {
  readonly kind: "waiver";
  readonly fingerprint: string;
  readonly rule: string;
  readonly answer: "waived" | "not-applicable";
  readonly reason: string;
  readonly signer: string;
  /** ISO date on which the waiver ends. */
  readonly until?: string;
}

export type LedgerRecord = InsertionRecord | SignOffRecord | WaiverRecord;
/** A record before its id is known. */
export type NewRecord =
  | Omit<InsertionRecord, "v" | "id">
  | Omit<SignOffRecord, "v" | "id">
  | Omit<WaiverRecord, "v" | "id">;
