/**
 * Tells whether a change came from the editor or from the disk. The editor marks a document dirty right after changing it;
 * a file rewritten by another program stays as it is without a word; a revert says "clean" though nobody saved.
 */
import { Disposable, type TextDocument, workspace } from "vscode";
import { hasFile } from "../shared/documents.ts";

export type Arrival = "editor" | "disk" | "reverted";

/** The dirty event was measured within 1 ms, once after 13 ms. */
const SETTLE_MS = 150;
/** A save that explains why the document became clean. */
const SAVE_MS = 2_000;

interface Waiting {
  readonly wasDirty: boolean;
  readonly decide: (arrival: Arrival) => void;
}

export class Arrivals {
  readonly #waiting = new Map<TextDocument, Set<Waiting>>();
  readonly #saves = new Map<string, number>();
  readonly #subscription: Disposable;

  constructor() {
    this.#subscription = Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) this.#dirtyFlagChanged(document);
      }),
      workspace.onWillSaveTextDocument(({ document }) => this.#saves.set(document.uri.toString(), Date.now())),
      workspace.onDidCloseTextDocument(({ uri }) => this.#saves.delete(uri.toString())),
    );
  }

  /** To be asked inside the change event. `wasDirty` is the document's flag then: it lags one event behind. */
  of(document: TextDocument, wasDirty: boolean): Promise<Arrival> {
    if (!hasFile(document)) return Promise.resolve("editor");
    return new Promise((resolve) => {
      const ofDocument = this.#waiting.get(document) ?? new Set();
      this.#waiting.set(document, ofDocument);
      const waiting: Waiting = {
        wasDirty,
        decide: (arrival) => {
          clearTimeout(timer);
          ofDocument.delete(waiting);
          if (ofDocument.size === 0) this.#waiting.delete(document);
          resolve(arrival);
        },
      };
      const timer = setTimeout(() => waiting.decide(wasDirty ? "editor" : "disk"), SETTLE_MS);
      ofDocument.add(waiting);
    });
  }

  #dirtyFlagChanged(document: TextDocument): void {
    const saved = this.#savedJustNow(document);
    for (const waiting of [...(this.#waiting.get(document) ?? [])]) {
      if (document.isDirty) waiting.decide("editor");
      else if (!saved) waiting.decide("reverted");
      else if (waiting.wasDirty) waiting.decide("editor");
    }
  }

  #savedJustNow(document: TextDocument): boolean {
    return Date.now() - (this.#saves.get(document.uri.toString()) ?? Number.NEGATIVE_INFINITY) < SAVE_MS;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
