/** What a bundle may contain, and the licences of what it does contain. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const HEAVY_PACKAGES = new Set(["ts-morph", "@ts-morph/common", "typescript"]);

/** TypeScript in a bundle that starts often would cost 150 ms and 50 MB at every start. */
export function forbiddenInputs(metafile, output) {
  return packagesOf(metafile)
    .filter((name) => HEAVY_PACKAGES.has(name))
    .map(
      (name) => `dist/${output} contains ${name}: import it only below server/src/engine/types, and that dynamically`,
    );
}

function packagesOf(metafile) {
  const names = Object.keys(metafile.inputs).map((path) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** The MIT, ISC, BSD and Apache licences ask that their text goes with every copy. */
export function writeNotices(metafiles) {
  const names = new Set(metafiles.flatMap(packagesOf));
  const grammars = "@vscode/tree-sitter-wasm";
  const parts = [...names, grammars].sort().map(notice);
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "dist/THIRD_PARTY_NOTICES.txt"), parts.join("\n\n----------\n\n"));
}

function notice(name) {
  const folder = join(root, "node_modules", name);
  if (!existsSync(folder)) return name;
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return `${name} ${version} (${license})\n\n${text}`;
}
