/** The server as it ships: dist/server.cjs when it is newer than every source, otherwise a bundle made the same way. */
import { existsSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../..");
const shipped = join(root, "dist/server.cjs");

export async function builtServer(): Promise<string> {
  const source = join(root, "server/src");
  const newest = readdirSync(source, { recursive: true, encoding: "utf8" }).reduce(
    (latest, name) => Math.max(latest, statSync(join(source, name)).mtimeMs),
    0,
  );
  if (existsSync(shipped) && statSync(shipped).mtimeMs > newest) return shipped;
  const outfile = join(mkdtempSync(join(tmpdir(), "plumbline-server-")), "server.cjs");
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minify: true,
    alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
    define: { "import.meta.url": "moduleUrl" },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  } as const;
  await build({ ...shared, entryPoints: ["server/src/lsp/main.ts"], outfile });
  await build({ ...shared, entryPoints: ["server/src/node/types/worker.ts"], outfile: join(outfile, "../types.cjs") });
  return outfile;
}

/** node_modules stand in for dist/grammars. */
export const grammarDirectory = existsSync(join(root, "dist/grammars")) ? join(root, "dist/grammars") : root;
