/** esbuild plugins: errors in the form the watch task's problem matcher reads, and the ts-morph chunk kept apart. */

import { basename } from "node:path";

/** The only source file through which ts-morph is reached; everything else imports it dynamically. */
export const TYPES_ENTRY = "server/src/engine/types/typesWorker.ts";

export function problemMatcher(watching) {
  return {
    name: "problem-matcher",
    setup(build) {
      build.onStart(() => {
        if (watching) console.log("[watch] build started");
      });
      build.onEnd((result) => {
        for (const { text, location } of result.errors) {
          console.error(`✘ [ERROR] ${text}`);
          if (location) console.error(`    ${location.file}:${location.line}:${location.column}:`);
        }
        if (watching) console.log("[watch] build finished");
      });
    },
  };
}

/** `await import("./typesWorker.ts")` in the sources becomes `import("./types.cjs")` beside the bundle. */
export function separateTypes() {
  const name = basename(TYPES_ENTRY);
  return {
    name: "separate-types",
    setup(build) {
      build.onResolve({ filter: new RegExp(`/${name.replace(".", "\\.")}$`) }, ({ kind }) => {
        if (kind === "entry-point") return undefined;
        if (kind === "dynamic-import") return { path: "./types.cjs", external: true };
        return { errors: [{ text: `Import ${name} with await import(...): it brings 7 MB of TypeScript with it.` }] };
      });
    },
  };
}
