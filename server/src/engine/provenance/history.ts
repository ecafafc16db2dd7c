/** Which blocks stood where in earlier states of a document, so that undo and checkout return exactly to them. */
import type { Span } from "../model/span.ts";
import { textKey } from "./textKey.ts";

export interface Remembered {
  readonly id: string;
  readonly span: Span;
  readonly hash: string;
}

const MAX_STATES = 300;
/** Above this a key costs more than it is worth on every keystroke. */
const MAX_LENGTH = 4_000_000;

export class History {
  readonly #states = new Map<string, readonly Remembered[]>();

  remember(text: string, blocks: Iterable<Remembered>): void {
    if (text.length > MAX_LENGTH) return;
    const key = textKey(text);
    this.#states.delete(key);
    this.#states.set(
      key,
      [...blocks].map(({ id, span, hash }) => ({ id, span, hash })),
    );
    for (const oldest of this.#states.keys()) {
      if (this.#states.size <= MAX_STATES) break;
      this.#states.delete(oldest);
    }
  }

  recall(text: string): readonly Remembered[] | undefined {
    return text.length > MAX_LENGTH ? undefined : this.#states.get(textKey(text));
  }
}
