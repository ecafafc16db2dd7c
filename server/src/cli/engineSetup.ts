/** The engine on this machine's disk. Log lines of the engine go to standard error, errors and warnings only. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEngine, type Engine } from "../engine/engine.ts";
import type { EngineHost } from "../engine/host.ts";
import { createNodeHost } from "../node/nodeHost.ts";
import type { Environment } from "./environment.ts";

export function nodeEngineHost(env: Environment): EngineHost {
  const grammarDirectory = join(dirname(fileURLToPath(import.meta.url)), "grammars");
  return createNodeHost({
    grammarDirectory,
    log: (level, message) => {
      if (level === "error" || level === "warn") void env.err.write(`plumbline: ${message}\n`).catch(() => undefined);
    },
  });
}

export const nodeEngine = (env: Environment): Engine => createEngine(nodeEngineHost(env));
