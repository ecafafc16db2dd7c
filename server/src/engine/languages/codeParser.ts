/** Text -> code model for every language there is an adapter for. */
import type { EngineHost } from "../host.ts";
import type { CodeModel } from "../model/code/codeModel.ts";
import type { LanguageAdapter } from "./adapter.ts";
import { Grammars } from "./grammars.ts";
import { defaultLimits, type ParseLimits } from "./limits.ts";
import { ParsedDocument } from "./parsedDocument.ts";

export class CodeParser {
  readonly #host: EngineHost;
  readonly #grammars: Grammars;
  readonly #limits: ParseLimits;
  readonly #adapters = new Map<string, LanguageAdapter>();

  constructor(host: EngineHost, adapters: readonly LanguageAdapter[], limits: ParseLimits = defaultLimits) {
    this.#host = host;
    this.#grammars = new Grammars(host);
    this.#limits = limits;
    for (const adapter of adapters) for (const id of adapter.languageIds) this.#adapters.set(id, adapter);
  }

  knows(languageId: string): boolean {
    return this.#adapters.has(languageId);
  }

  /** A document that follows edits; the caller disposes it. Undefined for a language without an adapter. */
  async open(languageId: string, text: string): Promise<ParsedDocument | undefined> {
    const adapter = this.#adapters.get(languageId);
    if (!adapter) return undefined;
    const trees = await this.#grammars.load(adapter.grammarFor(languageId));
    return new ParsedDocument({ languageId, adapter, trees, host: this.#host, limits: this.#limits }, text);
  }

  /** The model of a text that will not change. */
  async parse(languageId: string, text: string): Promise<CodeModel | undefined> {
    const document = await this.open(languageId, text);
    document?.dispose();
    return document?.model;
  }

  /** Syntax trees in wasm memory: one per open document, none for parsed ones. */
  get liveTrees(): number {
    return this.#grammars.liveTrees;
  }

  /** Frees the parsers, after all documents are disposed. */
  dispose(): Promise<void> {
    return this.#grammars.dispose();
  }
}
