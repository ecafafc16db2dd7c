/** The engine on this machine's disk. Log lines of the engine go to standard error, errors and warnings only. */
import { createEngine, type Engine } from "../engine/engine.ts";
import type { EngineHost } from "../engine/host.ts";
import { grammarDirectoryBeside, typesWorkerBeside } from "../node/installation.ts";
import { createNodeHost } from "../node/nodeHost.ts";
import type { Environment } from "./environment.ts";

export function nodeEngineHost(env: Environment): EngineHost {
  return createNodeHost({
    grammarDirectory: grammarDirectoryBeside(import.meta.url),
    ...typesWorkerBeside(import.meta.url),
    log: (level, message) => {
      if (level === "error" || level === "warn") void env.err.write(`plumbline: ${message}\n`).catch(() => undefined);
    },
  });
}

export const nodeEngine = (env: Environment): Engine => createEngine(nodeEngineHost(env));
