/** Texts shown before they are copied. They live in memory as long as their editor is open. */
import { type Disposable, Uri, workspace } from "vscode";

export const PREVIEW_SCHEME = "plumbline-sanitized";

export class PreviewDocuments implements Disposable {
  readonly #texts = new Map<string, string>();
  readonly #registrations: readonly Disposable[];
  #count = 0;

  constructor() {
    this.#registrations = [
      workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
        provideTextDocumentContent: (uri) => this.#texts.get(uri.path) ?? "",
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme === PREVIEW_SCHEME) this.#texts.delete(uri.path);
      }),
    ];
  }

  /** @param name The title of the tab; its ending tells the editor the language. */
  add(name: string, text: string): Uri {
    const path = `/${++this.#count}/${name}`;
    this.#texts.set(path, text);
    return Uri.from({ scheme: PREVIEW_SCHEME, path });
  }

  dispose(): void {
    for (const registration of this.#registrations) registration.dispose();
    this.#texts.clear();
  }
}
