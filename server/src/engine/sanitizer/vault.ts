/** The mapping real value <-> mock of one sanitizing session. */
import type { MockIndex } from "./restore/mockIndex.ts";

/** Kind of the entries that map one word; they serve forms an assistant derives (a first name alone). */
export const WORD_KIND = "word";
/** Kind of the entries that map the domain of an address or host. */
export const DOMAIN_KIND = "domain";

export interface VaultEntry {
  readonly kind: string;
  readonly real: string;
  readonly mock: string;
}

export interface Vault {
  /** 32 secret bytes: mocks are a keyed function of the value, so they repeat inside a vault and differ between vaults. */
  readonly key: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly size: number;
  /** Grows with every change: tells whether a sealed copy is still the newest. */
  readonly revision: number;
  /** Finds mocks in a text. */
  readonly mocks: MockIndex;
  mockOf(kind: string, real: string): string | undefined;
  entries(): Iterable<VaultEntry>;
  /** @throws Error when the mock already stands for another value: two values never share a mock. */
  add(entry: VaultEntry): void;
  /** Lines that this vault has given out with mocks in them: in such a line a mock is a mock, elsewhere it is a coincidence. */
  noteIssued(digest: number): void;
  isIssued(digest: number): boolean;
  issued(): Iterable<number>;
  clear(): void;
}
