/** `plumbline.*` settings by document, asked from the client once and again after they change. */
import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver/node";
import type { ServerSettings } from "../protocol/initialization.ts";

const defaults: ServerSettings = {
  review: { scope: "blocks", minimumSeverity: "info", disabled: [], types: true },
  blocks: { minimumLines: 2 },
};

export class Settings {
  readonly #connection: Connection;
  readonly #canAsk: boolean;
  readonly #known = new Map<string, Promise<ServerSettings>>();
  readonly #listeners: (() => void)[] = [];

  constructor(connection: Connection, canAsk: boolean) {
    this.#connection = connection;
    this.#canAsk = canAsk;
  }

  listen(canRegister: boolean): void {
    this.#connection.onDidChangeConfiguration(() => {
      this.#known.clear();
      for (const tell of this.#listeners) tell();
    });
    if (!canRegister) return;
    this.#connection.client
      .register(DidChangeConfigurationNotification.type, { section: "plumbline" })
      .catch(() => undefined);
  }

  onChanged(listener: () => void): void {
    this.#listeners.push(listener);
  }

  of(uri: string): Promise<ServerSettings> {
    const known = this.#known.get(uri);
    if (known) return known;
    const asked = this.#ask(uri);
    this.#known.set(uri, asked);
    return asked;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  async #ask(uri: string): Promise<ServerSettings> {
    if (!this.#canAsk) return defaults;
    try {
      return complete(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: "plumbline" }));
    } catch {
      this.#known.delete(uri);
      return defaults;
    }
  }
}

/** A client may leave out anything or answer null. */
function complete(answer: unknown): ServerSettings {
  const given = typeof answer === "object" && answer !== null ? (answer as Partial<ServerSettings>) : {};
  return { review: { ...defaults.review, ...given.review }, blocks: { ...defaults.blocks, ...given.blocks } };
}
