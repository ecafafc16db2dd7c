/** Published code that holds no secrets: pinned npm packages, fetched once into a cache that git ignores. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface CorpusFile {
  readonly path: string;
  readonly text: string;
  readonly languageId: string;
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  [".js", "javascript"],
  [".cjs", "javascript"],
  [".mjs", "javascript"],
  [".ts", "typescript"],
  [".cts", "typescript"],
  [".mts", "typescript"],
  [".json", "json"],
  [".md", "markdown"],
  [".py", "python"],
  [".go", "go"],
  [".yaml", "yaml"],
  [".yml", "yaml"],
]);

/** Larger files are generated bundles; they are measured by the linear bench. */
const LARGEST = 4_000_000;

export const cacheFolder = join(fileURLToPath(new URL("../..", import.meta.url)), ".artifacts", "bench");

const pinned = JSON.parse(readFileSync(new URL("../clean-packages.json", import.meta.url), "utf8")) as string[];

function fetchPackage(spec: string, into: string): void {
  const folder = join(into, spec.replaceAll("/", "+"));
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  const packed = execFileSync("npm", ["pack", spec, "--silent", "--pack-destination", into], { encoding: "utf8" });
  execFileSync("tar", ["-xzf", join(into, packed.trim()), "-C", folder]);
}

export function readCorpus(root: string): CorpusFile[] {
  const files: CorpusFile[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const languageId = LANGUAGES.get(extname(entry.name));
    if (!entry.isFile() || !languageId) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, "utf8");
    if (text.length <= LARGEST) files.push({ path, text, languageId });
  }
  return files;
}

/** The pinned packages, or the folders given instead. */
export function cleanCorpus(folders: readonly string[]): CorpusFile[] {
  if (folders.length > 0) return folders.flatMap(readCorpus);
  const into = join(cacheFolder, "npm");
  mkdirSync(into, { recursive: true });
  for (const spec of pinned) fetchPackage(spec, into);
  return readCorpus(into);
}

export const megabytes = (files: readonly CorpusFile[]): number =>
  files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
