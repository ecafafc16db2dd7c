/** `npm run package`: the production build as plumbline.vsix, refused when it is too big or lacks what its manifest names. */

import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { entryNames } from "./build/zip.ts";
import { main } from "./main.ts";
import { projectRoot, vsixFile } from "./paths.ts";
import { say, step } from "./progress.ts";
import { run } from "./run.ts";

/** Dependencies are in the bundles; links of the README stay relative until the manifest names a repository. */
const PACKAGER_OPTIONS = ["--no-dependencies", "--no-rewrite-relative-links"];
const MAX_BYTES = 5_000_000;
const MAX_FILES = 30;

export async function packageExtension(): Promise<void> {
  rmSync(vsixFile, { force: true });
  const vsce = join(projectRoot, "node_modules/@vscode/vsce/vsce");
  await step("package the extension", () =>
    run(process.execPath, [vsce, "package", ...PACKAGER_OPTIONS, "--out", vsixFile], { quiet: true }),
  );
  check(readFileSync(vsixFile));
}

function check(vsix: Buffer): void {
  const names = entryNames(vsix);
  const missing = manifestPaths().filter((path) => !names.includes(`extension/${path}`));
  const problems = [
    vsix.length > MAX_BYTES && `it has ${vsix.length} bytes, more than ${MAX_BYTES}`,
    names.length > MAX_FILES && `it has ${names.length} files, more than ${MAX_FILES}: ${names.join(", ")}`,
    missing.length > 0 && `its manifest names files that are not in it (see .vscodeignore): ${missing.join(", ")}`,
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw new Error(`plumbline.vsix: ${problems.join("; ")}`);
  say(`  plumbline.vsix: ${(vsix.length / 1e6).toFixed(2)} MB, ${names.length} files`);
}

/** Every file the manifest speaks of: relative paths, wherever they stand, and the icon. */
function manifestPaths(): string[] {
  const manifest: { icon?: string; main?: string; contributes?: unknown } = JSON.parse(
    readFileSync(join(projectRoot, "package.json"), "utf8"),
  );
  const paths = [manifest.icon, manifest.main, ...relativePaths(manifest.contributes)];
  return [...new Set(paths.filter((path) => path !== undefined).map((path) => path.replace(/^\.\//, "")))];
}

function relativePaths(value: unknown): string[] {
  if (typeof value === "string") return /^(\.\/|media\/)[\w./-]+\.\w+$/.test(value) ? [value] : [];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(relativePaths);
  return [];
}

if (import.meta.main) await main(packageExtension);
