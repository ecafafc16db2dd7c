/** The open documents, kept in step with the editor by incremental sync. */
import type { Connection } from "vscode-languageserver/node";
import type { Engine } from "../../engine/engine.ts";
import { OpenDocument } from "./openDocument.ts";

type Listener = (document: OpenDocument) => void;

export class OpenDocuments {
  readonly #engine: Engine;
  readonly #newId: () => string;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #opened: Listener[] = [];
  readonly #changed: ((document: OpenDocument, blocksMoved: boolean) => void)[] = [];
  readonly #closed: Listener[] = [];
  readonly #saved: Listener[] = [];

  constructor(engine: Engine, newId: () => string) {
    this.#engine = engine;
    this.#newId = newId;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }
  all(): readonly OpenDocument[] {
    return [...this.#documents.values()];
  }

  onOpened(listener: Listener): void {
    this.#opened.push(listener);
  }
  onChanged(listener: (document: OpenDocument, blocksMoved: boolean) => void): void {
    this.#changed.push(listener);
  }
  onClosed(listener: Listener): void {
    this.#closed.push(listener);
  }
  onSaved(listener: Listener): void {
    this.#saved.push(listener);
  }

  listen(connection: Connection): void {
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      this.#documents.get(uri)?.close();
      const openSession = this.#engine.open.bind(this.#engine);
      const document = new OpenDocument({ uri, languageId, version, text, openSession, newId: this.#newId });
      this.#documents.set(uri, document);
      for (const tell of this.#opened) tell(document);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const document = this.#documents.get(uri);
      if (!document) return;
      const blocksMoved = document.change(version, contentChanges);
      for (const tell of this.#changed) tell(document, blocksMoved);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      const document = this.#documents.get(uri);
      if (!document) return;
      this.#documents.delete(uri);
      document.close();
      for (const tell of this.#closed) tell(document);
    });
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
      const document = this.#documents.get(uri);
      if (document) for (const tell of this.#saved) tell(document);
    });
  }
}
