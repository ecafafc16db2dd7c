/** Ranges that follow the edits of their document, and the edits since a moment for what is decided later. Pure. */
import type { WireRange } from "../../../server/src/protocol/message.ts";
import { shiftThrough, type TextChange } from "./positions.ts";

export interface HeldRange {
  /** Where the text stands now. */
  readonly range: WireRange;
  release(): void;
}

/** The edits of a document from a moment on. For short waits: it grows with every edit. */
export interface Moment {
  readonly changes: readonly TextChange[];
  release(): void;
}

interface Follower {
  follow(changes: readonly TextChange[]): void;
}

export class HeldRanges {
  readonly #followers = new Map<string, Set<Follower>>();

  hold(uri: string, initial: WireRange): HeldRange {
    let range = initial;
    const release = this.#add(uri, {
      follow: (changes) => {
        range = shiftThrough(range, changes);
      },
    });
    return {
      get range() {
        return range;
      },
      release,
    };
  }

  since(uri: string): Moment {
    const seen: TextChange[] = [];
    const release = this.#add(uri, { follow: (changes) => void seen.push(...changes) });
    return { changes: seen, release };
  }

  shift(uri: string, changes: readonly TextChange[]): void {
    for (const follower of this.#followers.get(uri) ?? []) follower.follow(changes);
  }

  #add(uri: string, follower: Follower): () => void {
    const ofDocument = this.#followers.get(uri) ?? new Set();
    this.#followers.set(uri, ofDocument.add(follower));
    return () => {
      ofDocument.delete(follower);
      if (ofDocument.size === 0 && this.#followers.get(uri) === ofDocument) this.#followers.delete(uri);
    };
  }
}
