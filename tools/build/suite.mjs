/** Bundles the suites that run inside the extension host into .artifacts/suite: CommonJS, mocha and vscode left outside. */

import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "test/vscode/suite");
const outdir = join(root, ".artifacts/suite");

rmSync(outdir, { recursive: true, force: true });
const names = readdirSync(folder).filter((name) => name === "index.ts" || name.endsWith(".suite.ts"));
await build({
  absWorkingDir: root,
  entryPoints: names.map((name) => join(folder, name)),
  outdir,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode", "mocha"],
  sourcemap: "inline",
  logLevel: "warning",
});
