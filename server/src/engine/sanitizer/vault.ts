/** The mapping real value <-> mock of one sanitizing session. */

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
  mockOf(kind: string, real: string): string | undefined;
  entries(): Iterable<VaultEntry>;
  /** @throws Error when the mock already stands for another value: two values never share a mock. */
  add(entry: VaultEntry): void;
  clear(): void;
}
