/** What one run wants to add to the vault. Nothing reaches the vault unless the whole text could be sanitized. */
import { MockIndex } from "./restore/mockIndex.ts";
import { squash } from "./restore/squash.ts";
import { type Vault, type VaultEntry, WORD_KIND } from "./vault.ts";

export class VaultDraft {
  readonly key: Uint8Array;
  readonly added: VaultEntry[] = [];
  private readonly vault: Vault;
  private readonly banned: ReadonlySet<string>;
  private readonly mocks = new Map<string, string>();
  private readonly words = new Map<string, string>();
  private readonly index = new MockIndex();

  /** `banned`: squashed mocks that this text cannot have, because they stand in it already. */
  constructor(vault: Vault, banned: ReadonlySet<string>) {
    this.key = vault.key;
    this.vault = vault;
    this.banned = banned;
  }

  mockOf(kind: string, real: string): string | undefined {
    const mock = this.mocks.get(real) ?? this.vault.mockOf(kind, real);
    return mock !== undefined && !this.banned.has(squash(mock)) ? mock : undefined;
  }

  wordOf(word: string): string | undefined {
    const mock = this.words.get(word) ?? this.vault.mockOf(WORD_KIND, word);
    return mock !== undefined && !this.banned.has(mock) ? mock : undefined;
  }

  addWord(real: string, mock: string): void {
    this.words.set(real, mock);
    this.push({ kind: WORD_KIND, real, mock });
  }

  add(entry: VaultEntry): void {
    this.mocks.set(entry.real, entry.mock);
    this.push(entry);
  }

  isFreeWord(mock: string): boolean {
    return !this.banned.has(mock) && this.realsOf(mock).length === 0;
  }

  /** A mock may share its letters with another only when the real values do (Norrvik, norrvik). */
  isFree(mock: string, real: string): boolean {
    const key = squash(mock);
    if (this.banned.has(key)) return false;
    const plain = squash(real);
    return this.realsOf(key).every(
      (other) => other.real === real || (squash(other.real) === plain && other.mock !== mock),
    );
  }

  /** Mocks of this run and of the vault, for restoring. */
  indexes(): readonly MockIndex[] {
    return [this.vault.mocks, this.index];
  }

  commit(): void {
    for (const entry of this.added) this.vault.add(entry);
  }

  private realsOf(key: string): readonly VaultEntry[] {
    return [...this.vault.mocks.entriesOf(key), ...this.index.entriesOf(key)];
  }

  private push(entry: VaultEntry): void {
    this.added.push(entry);
    this.index.add(entry);
  }
}
