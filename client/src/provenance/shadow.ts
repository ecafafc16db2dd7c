/** What a document looked like before the last event: change events say how much was removed, never what. */
import type { TextChange } from "./positions.ts";

/** Replaying more changes than this costs more than reading the document once. */
const MAX_PENDING = 64;

export class Shadow {
  #text: string;
  #pending: TextChange[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The text each change removes. To be called before `record` with the same changes. */
  removedBy(changes: readonly TextChange[]): string[] {
    this.#settle();
    let text = this.#text;
    return changes.map((change) => {
      const removed = text.slice(change.offset, change.offset + change.length);
      if (changes.length > 1) text = applied(text, change);
      return removed;
    });
  }

  /** Notes the changes; `currentText` is read only when replaying would be dearer. */
  record(changes: readonly TextChange[], currentText: () => string): void {
    this.#pending.push(...changes);
    if (this.#pending.length <= MAX_PENDING) return;
    this.#text = currentText();
    this.#pending = [];
  }

  #settle(): void {
    for (const change of this.#pending) this.#text = applied(this.#text, change);
    this.#pending = [];
  }
}

function applied(text: string, change: TextChange): string {
  return text.slice(0, change.offset) + change.text + text.slice(change.offset + change.length);
}
