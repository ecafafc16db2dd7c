/** Which version of each document the server has. Observations about a version must not overtake it. */
import { type Disposable, EventEmitter, type TextDocument } from "vscode";
import type { Middleware } from "vscode-languageclient/node";

export class DocumentSync implements Disposable {
  readonly #sent = new Map<string, number>();
  readonly #emitter = new EventEmitter<TextDocument>();
  readonly onDidSend = this.#emitter.event;

  sentVersion(document: TextDocument): number | undefined {
    return this.#sent.get(document.uri.toString());
  }

  /** A new server knows nothing yet. */
  reset(): void {
    this.#sent.clear();
  }

  /** The version is read before the hand-over: the document may have moved on when it returns. */
  readonly middleware: Pick<Middleware, "didOpen" | "didChange" | "didClose"> = {
    didOpen: async (document, next) => {
      const { version } = document;
      await next(document);
      this.#note(document, version);
    },
    didChange: async (event, next) => {
      const { version } = event.document;
      await next(event);
      this.#note(event.document, version);
    },
    didClose: async (document, next) => {
      this.#sent.delete(document.uri.toString());
      await next(document);
    },
  };

  #note(document: TextDocument, version: number): void {
    this.#sent.set(document.uri.toString(), version);
    this.#emitter.fire(document);
  }

  dispose(): void {
    this.#emitter.dispose();
  }
}
