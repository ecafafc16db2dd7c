/** A vault in memory. */
import { MockIndex } from "./restore/mockIndex.ts";
import { type Vault, type VaultEntry, WORD_KIND } from "./vault.ts";

/** Digests of lines kept at most; the oldest go first. A line that is forgotten is sanitized once more, which is safe. */
const MOST_ISSUED = 200_000;

export class MemoryVault implements Vault {
  readonly key: Uint8Array;
  readonly createdAt: number;
  private readonly values = new Map<string, VaultEntry>();
  private readonly words = new Map<string, VaultEntry>();
  private readonly reals = new Map<string, VaultEntry>();
  private readonly lines = new Set<number>();
  private index = new MockIndex();
  private changes = 0;

  constructor(key: Uint8Array, createdAt: number) {
    this.key = key;
    this.createdAt = createdAt;
  }

  get size(): number {
    return this.values.size;
  }

  get revision(): number {
    return this.changes;
  }

  get mocks(): MockIndex {
    return this.index;
  }

  mockOf(kind: string, real: string): string | undefined {
    return (kind === WORD_KIND ? this.words : this.values).get(real)?.mock;
  }

  *entries(): Iterable<VaultEntry> {
    yield* this.values.values();
    yield* this.words.values();
  }

  add(entry: VaultEntry): void {
    const table = entry.kind === WORD_KIND ? this.words : this.values;
    const known = this.reals.get(`${table === this.words}:${entry.mock}`);
    if (known?.real === entry.real) return;
    if (known) throw new Error("the mock already stands for another value");
    table.set(entry.real, entry);
    this.reals.set(`${table === this.words}:${entry.mock}`, entry);
    this.index.add(entry);
    this.changes++;
  }

  noteIssued(digest: number): void {
    if (this.lines.has(digest)) return;
    const oldest = this.lines.size >= MOST_ISSUED ? this.lines.values().next().value : undefined;
    if (oldest !== undefined) this.lines.delete(oldest);
    this.lines.add(digest);
    this.changes++;
  }

  isIssued(digest: number): boolean {
    return this.lines.has(digest);
  }

  issued(): Iterable<number> {
    return this.lines;
  }

  clear(): void {
    for (const table of [this.values, this.words, this.reals]) table.clear();
    this.lines.clear();
    this.index = new MockIndex();
    this.changes++;
  }
}
