/** Blocks of all documents between sessions: one small file for each document, written whole or not at all. */
import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { StoredDocument } from "../../engine/provenance/storedBlock.ts";
import { writeFileAtomically } from "../../node/atomicFile.ts";
import type { BlockView } from "../../protocol/blocks.ts";

export interface SavedDocument {
  readonly stored: StoredDocument;
  /** What the client was told last: shown for documents that are not open. */
  readonly views: readonly BlockView[];
}

const DELAY = 300;

export class SavedBlocks {
  readonly #folder: string | undefined;
  readonly #log: (message: string) => void;
  readonly #documents = new Map<string, SavedDocument>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  /** Writes of one file happen one after the other. */
  #writing: Promise<void> = Promise.resolve();
  readonly #loading: Promise<void>;

  /** Without a storage directory nothing outlives the process. */
  constructor(storageDirectory: string | undefined, log: (message: string) => void) {
    this.#folder = storageDirectory && join(storageDirectory, "blocks");
    this.#log = log;
    this.#loading = this.#load();
  }

  async of(uri: string): Promise<SavedDocument | undefined> {
    await this.#loading;
    return this.#documents.get(uri);
  }

  async all(): Promise<readonly SavedDocument[]> {
    await this.#loading;
    return [...this.#documents.values()];
  }

  /** Written a moment later: blocks move with every keystroke. */
  save(document: SavedDocument): void {
    const { uri } = document.stored;
    if (document.stored.blocks.length === 0 && !this.#documents.has(uri)) return;
    if (document.stored.blocks.length === 0) this.#documents.delete(uri);
    else this.#documents.set(uri, document);
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => this.#write(uri), DELAY),
    );
  }

  async rename(oldUri: string, newUri: string): Promise<void> {
    await this.#loading;
    for (const [uri, { stored, views }] of [...this.#documents]) {
      if (uri !== oldUri && !uri.startsWith(`${oldUri}/`)) continue;
      const renamed = newUri + uri.slice(oldUri.length);
      this.#documents.delete(uri);
      this.#write(uri);
      this.save({ stored: { ...stored, uri: renamed }, views });
    }
  }

  /** Everything is on disk when it resolves. */
  async flush(): Promise<void> {
    for (const uri of [...this.#timers.keys()]) this.#write(uri);
    await this.#writing;
  }

  #write(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    const folder = this.#folder;
    if (folder === undefined) return;
    const file = join(folder, `${createHash("sha256").update(uri).digest("hex").slice(0, 32)}.json`);
    const document = this.#documents.get(uri);
    this.#writing = this.#writing
      .then(() => (document ? writeFileAtomically(file, JSON.stringify(document)) : rm(file, { force: true })))
      .catch((error: unknown) => this.#log(`blocks were not saved: ${error instanceof Error ? error.message : error}`));
  }

  async #load(): Promise<void> {
    const folder = this.#folder;
    if (folder === undefined) return;
    const names = await readdir(folder).catch(() => []);
    await Promise.all(
      names
        .filter((name) => name.endsWith(".json"))
        .map(async (name) => {
          const document = await readSaved(join(folder, name));
          if (!document) this.#log(`a saved block file cannot be read and is left as it is: ${name}`);
          // A block that was already saved in this session is newer.
          else if (!this.#documents.has(document.stored.uri)) this.#documents.set(document.stored.uri, document);
        }),
    );
  }
}

async function readSaved(file: string): Promise<SavedDocument | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    const { stored, views } = value as SavedDocument;
    return stored.version === 1 && Array.isArray(stored.blocks) && Array.isArray(views) ? { stored, views } : undefined;
  } catch {
    return undefined;
  }
}
