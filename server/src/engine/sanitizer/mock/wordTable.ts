/** One table of words for all values of a vault, so that a surname is the same in a name, an address and a path. */
import type { VaultDraft } from "../vaultDraft.ts";
import { inventWord } from "./invent.ts";
import { KeyedRandom } from "./random.ts";

const TRIES = 60;
/** Words shorter than this are initials and particles: they carry no relation. */
const SHORTEST = 3;

export class WordTable {
  private readonly draft: VaultDraft;

  constructor(draft: VaultDraft) {
    this.draft = draft;
  }

  get key(): Uint8Array {
    return this.draft.key;
  }

  /** The invented word, lower case, that stands for a real one. */
  mockOf(real: string): string {
    const word = real.toLowerCase();
    return this.draft.wordOf(word) ?? this.combined(word) ?? this.invent(word);
  }

  /** "jokafor" is an initial and a name of this text: its mock is made of theirs. */
  private combined(word: string): string | undefined {
    for (let initials = 1; initials <= 2 && word.length - initials >= 4; initials++) {
      const name = this.draft.wordOf(word.slice(initials));
      if (name === undefined) continue;
      const start = new KeyedRandom(this.draft.key, `initials\u0000${word.slice(0, initials)}`);
      let mock = "";
      for (let at = 0; at < initials; at++) mock += start.letter("bdfgklmnprt");
      return mock + name;
    }
    return undefined;
  }

  private invent(word: string): string {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const random = new KeyedRandom(this.draft.key, `word\u0000${word}\u0000${attempt}`);
      const mock = inventWord(word, random, Math.floor(attempt / 8));
      if (!this.draft.isFreeWord(mock)) continue;
      if (word.length >= SHORTEST) this.draft.addWord(word, mock);
      return mock;
    }
    throw new Error("no free mock word left");
  }
}
