/** Loads the parser runtime and the grammars, once each, however many ask at the same time. */
import { Language, Parser } from "web-tree-sitter";
import type { EngineHost, GrammarName } from "../host.ts";
import { SyntaxTrees } from "./syntaxTrees.ts";

export class Grammars {
  readonly #host: EngineHost;
  readonly #loading = new Map<GrammarName, Promise<SyntaxTrees>>();
  readonly #loaded: SyntaxTrees[] = [];
  #runtime: Promise<void> | undefined;

  constructor(host: EngineHost) {
    this.#host = host;
  }

  /** A failed load is forgotten, so that the next document tries again. */
  load(name: GrammarName): Promise<SyntaxTrees> {
    const running = this.#loading.get(name);
    if (running) return running;
    const loading = this.#load(name);
    this.#loading.set(name, loading);
    loading.catch(() => this.#loading.delete(name));
    return loading;
  }

  get liveTrees(): number {
    return this.#loaded.reduce((sum, trees) => sum + trees.live, 0);
  }

  /** Frees the parsers. Documents that are still open must be disposed before. */
  async dispose(): Promise<void> {
    await Promise.allSettled(this.#loading.values());
    this.#loading.clear();
    for (const trees of this.#loaded.splice(0)) trees.dispose();
  }

  async #load(name: GrammarName): Promise<SyntaxTrees> {
    this.#runtime ??= this.#start();
    const [bytes] = await Promise.all([this.#host.loadGrammar(name), this.#runtime]);
    const trees = new SyntaxTrees(await Language.load(bytes));
    this.#loaded.push(trees);
    return trees;
  }

  async #start(): Promise<void> {
    try {
      await Parser.init({ wasmBinary: await this.#host.loadGrammar("runtime") });
    } catch (error) {
      this.#runtime = undefined;
      throw error;
    }
  }
}
