/** An engine host in memory; grammars come from the installed packages. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { EngineHost, GrammarName } from "../../../server/src/engine/host.ts";

const require = createRequire(import.meta.url);

const grammarFile = (name: GrammarName): string =>
  name === "runtime"
    ? require.resolve("web-tree-sitter/web-tree-sitter.wasm")
    : require.resolve(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`);

export interface TestHost extends EngineHost {
  readonly files: Map<string, string>;
  readonly logged: string[];
  /** Names in the order they were asked for. */
  readonly loaded: GrammarName[];
}

export function createTestHost(overrides: Partial<EngineHost> = {}): TestHost {
  const files = new Map<string, string>();
  const logged: string[] = [];
  const loaded: GrammarName[] = [];
  return {
    files,
    logged,
    loaded,
    loadGrammar: (name) => {
      loaded.push(name);
      return readFile(grammarFile(name));
    },
    readText: async (path) => files.get(path),
    now: () => Date.now(),
    randomBytes: (count) => new Uint8Array(count).map((_, index) => (index * 37 + 11) & 255),
    log: (level, message) => void logged.push(`${level}: ${message}`),
    ...overrides,
  };
}
