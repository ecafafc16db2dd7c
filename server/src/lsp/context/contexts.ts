/** The production context in force for a document, and the news that one changed. */
import { type Connection, DidChangeWatchedFilesNotification } from "vscode-languageserver/node";
import { emptyContext } from "../../engine/context/emptyContext.ts";
import { loadContext } from "../../engine/context/load.ts";
import { type AppliedContext, ContextFiles } from "../../node/contextFiles.ts";
import type { OpenDocument } from "../documents/openDocument.ts";
import { pathOf } from "../uris.ts";

export const CONTEXT_PATTERN = "**/.plumbline/context.yaml";

export class Contexts {
  readonly #files = new ContextFiles(loadContext);
  readonly #listeners: (() => void)[] = [];

  of({ path }: Pick<OpenDocument, "path">): Promise<AppliedContext> {
    // Without a place on disk there is nothing upwards.
    return path === undefined ? Promise.resolve({ context: emptyContext, problems: [] }) : this.#files.forFile(path);
  }

  /** For a text that belongs to a document, open or not. */
  at(uri: string): Promise<AppliedContext> {
    return this.of({ path: pathOf(uri) });
  }

  onChanged(listener: () => void): void {
    this.#listeners.push(listener);
  }

  changed(): void {
    this.#files.invalidate();
    for (const tell of this.#listeners) tell();
  }

  listen(connection: Connection, canRegister: boolean): void {
    connection.onDidChangeWatchedFiles(({ changes }) => {
      if (changes.some(({ uri }) => uri.endsWith("/.plumbline/context.yaml"))) this.changed();
    });
    if (!canRegister) return;
    const watchers = [{ globPattern: CONTEXT_PATTERN }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  }
}
