/** What lies beside the running program: the bundled worker for types, or its source during development. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (moduleUrl: string): string => dirname(fileURLToPath(moduleUrl));

export const grammarDirectoryBeside = (moduleUrl: string): string => join(here(moduleUrl), "grammars");

export function typesWorkerBeside(moduleUrl: string): { typesWorker?: string } {
  const places = [join(here(moduleUrl), "types.cjs"), join(here(moduleUrl), "..", "node", "types", "worker.ts")];
  const typesWorker = places.find((place) => existsSync(place));
  return typesWorker === undefined ? {} : { typesWorker };
}
