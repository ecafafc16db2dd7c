/** The engine's host on a real disk. */
import { randomBytes } from "node:crypto";
import type { EngineHost } from "../engine/host.ts";
import { loadGrammarFile } from "./grammarFiles.ts";
import { readTextFile } from "./textFile.ts";

export interface NodeHostOptions {
  readonly grammarDirectory: string;
  readonly log?: EngineHost["log"];
}

export function createNodeHost(options: NodeHostOptions): EngineHost {
  return {
    loadGrammar: (name) => loadGrammarFile(options.grammarDirectory, name),
    readText: async (path) => {
      const file = await readTextFile(path);
      return file.outcome === "text" ? file.text : undefined;
    },
    now: () => Date.now(),
    randomBytes: (count) => randomBytes(count),
    log: options.log ?? (() => undefined),
  };
}
