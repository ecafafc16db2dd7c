/** The folders the editor has open. */
import { sep } from "node:path";
import type { Connection, InitializeParams } from "vscode-languageserver/node";
import { pathOf } from "./uris.ts";

export class WorkspaceFolders {
  #paths: string[];

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, "workspaceFolders" | "rootUri">) {
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.#paths = uris.flatMap((uri) => pathOf(uri) ?? []);
  }

  listen(connection: Connection): void {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => pathOf(uri)));
      this.#paths = [
        ...this.#paths.filter((path) => !gone.has(path)),
        ...added.flatMap(({ uri }) => pathOf(uri) ?? []),
      ];
    });
  }

  /** The innermost folder that holds the path. */
  folderOf(path: string): string | undefined {
    return this.#paths
      .filter((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
      .sort((a, b) => b.length - a.length)[0];
  }
}
