/** Documents whose findings are shown as a whole because a person asked for it; sets the context key of the commands. */
import { commands, Disposable, window, workspace } from "vscode";

export class ReviewedDocuments {
  readonly #uris = new Set<string>();
  readonly #subscription: Disposable;

  constructor() {
    this.#subscription = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.#tell()),
      workspace.onDidCloseTextDocument((document) => this.delete(document.uri.toString())),
    );
  }

  add(uri: string): void {
    this.#uris.add(uri);
    this.#tell();
  }

  delete(uri: string): void {
    if (this.#uris.delete(uri)) this.#tell();
  }

  /** A new server shows blocks only. */
  clear(): void {
    this.#uris.clear();
    this.#tell();
  }

  #tell(): void {
    const active = window.activeTextEditor?.document.uri.toString();
    const reviewed = active !== undefined && this.#uris.has(active);
    void commands.executeCommand("setContext", "plumbline.fileReviewed", reviewed);
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
