/** esbuild plugin: errors in the form the watch task's problem matcher reads. */

/** The only way to ts-morph: a worker thread of its own, so nothing that is loaded at start brings it along. */
export const TYPES_ENTRY = "server/src/node/types/worker.ts";

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
