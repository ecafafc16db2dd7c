/**
 * Tells within a millisecond whether a text may hold mocks of this session, so that an ordinary paste never waits for the
 * server. Holds mocks only, never real values; a hit is a guess that the server confirms. Pure.
 */

/** Letters and digits apart: escapes such as %40 stick to the word behind them. */
const WORD = /\p{L}{3,}|\p{N}{3,}/gu;
/** Beyond this the newest mocks win: an answer speaks of the last prompts. */
const CAPACITY = 5_000;
/** A paste beyond this size is not looked through; the command is still there. */
const MAX_TEXT = 500_000;

export class MockIndex {
  /** Mock -> its words. Insertion order is age. */
  readonly #mocks = new Map<string, readonly string[]>();

  get isEmpty(): boolean {
    return this.#mocks.size === 0;
  }

  add(mocks: Iterable<string>): void {
    for (const mock of mocks) {
      const words = [...wordsOf(mock)];
      if (words.length === 0) continue;
      this.#mocks.delete(mock);
      this.#mocks.set(mock, words);
    }
    for (const oldest of this.#mocks.keys()) {
      if (this.#mocks.size <= CAPACITY) break;
      this.#mocks.delete(oldest);
    }
  }

  /** True when every word of at least one mock stands in the text, in any case and with any separators. */
  mayHold(text: string): boolean {
    if (this.isEmpty || text.length > MAX_TEXT) return false;
    const words = wordsOf(text);
    for (const ofMock of this.#mocks.values()) if (ofMock.every((word) => words.has(word))) return true;
    return false;
  }

  clear(): void {
    this.#mocks.clear();
  }
}

function wordsOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase()));
}
