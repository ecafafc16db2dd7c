/** The engine's host on a real disk. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import type { EngineHost } from "../engine/host.ts";
import { loadGrammarFile } from "./grammarFiles.ts";
import { readTextFile } from "./textFile.ts";
import { WorkerOracle } from "./types/workerOracle.ts";

export interface NodeHostOptions {
  readonly grammarDirectory: string;
  /** The bundled worker that loads ts-morph; without it no question about types is answered. */
  readonly typesWorker?: string;
  readonly log?: EngineHost["log"];
}

export function createNodeHost(options: NodeHostOptions): EngineHost {
  const { typesWorker } = options;
  const oracle = typesWorker !== undefined && existsSync(typesWorker) ? new WorkerOracle(typesWorker) : undefined;
  return {
    loadGrammar: (name) => loadGrammarFile(options.grammarDirectory, name),
    readText: async (path) => {
      const file = await readTextFile(path);
      return file.outcome === "text" ? file.text : undefined;
    },
    loadTypes: async () => oracle,
    now: () => Date.now(),
    randomBytes: (count) => randomBytes(count),
    log: options.log ?? (() => undefined),
  };
}
