/** Files below the given paths, in a stable order, without what git ignores. An explicit file is always given. */
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { readErrorReason } from "./textFile.ts";

export interface WalkedFile {
  readonly path: string;
  /** The path was named by the caller, not found in a folder. */
  readonly explicit: boolean;
}

export interface WalkProblem {
  readonly path: string;
  readonly reason: string;
}

/** Never source that a team wrote, whatever .gitignore says. */
const SKIPPED_FOLDERS = new Set([".git", ".hg", ".svn", "node_modules", "__pycache__", ".venv", ".tox", ".mypy_cache"]);

interface Rules {
  readonly base: string;
  readonly matcher: Ignore;
}

export async function* walkFiles(
  paths: readonly string[],
  onProblem: (problem: WalkProblem) => void,
): AsyncGenerator<WalkedFile> {
  const seen = new Set<string>();
  for (const path of paths) {
    const full = resolve(path);
    const info = await stat(full).catch((error: unknown) => {
      onProblem({ path, reason: readErrorReason(error) });
      return undefined;
    });
    if (!info) continue;
    if (!info.isDirectory()) {
      if (!seen.has(full)) yield { path: full, explicit: true };
      seen.add(full);
      continue;
    }
    const rules = await rulesAbove(full);
    for await (const file of walkFolder(full, rules, onProblem)) {
      if (seen.has(file)) continue;
      seen.add(file);
      yield { path: file, explicit: false };
    }
  }
}

async function* walkFolder(
  folder: string,
  inherited: readonly Rules[],
  onProblem: (problem: WalkProblem) => void,
): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    onProblem({ path: folder, reason: readErrorReason(error) });
    return [];
  });
  const own = await rulesOf(folder);
  const rules = own ? [...inherited, own] : inherited;
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // Symbolic links are not followed: a link to a folder above would never end.
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name) && !isIgnored(path, true, rules)) yield* walkFolder(path, rules, onProblem);
    } else if (entry.isFile() && !isIgnored(path, false, rules)) yield path;
  }
}

/** The last .gitignore that has an opinion decides, as in git. */
function isIgnored(path: string, isFolder: boolean, rules: readonly Rules[]): boolean {
  for (let i = rules.length - 1; i >= 0; i--) {
    const rule = rules[i];
    if (!rule) continue;
    const inner = relative(rule.base, path).split(sep).join("/") + (isFolder ? "/" : "");
    const result = rule.matcher.test(inner);
    if (result.ignored) return true;
    if (result.unignored) return false;
  }
  return false;
}

async function rulesOf(folder: string, file = ".gitignore"): Promise<Rules | undefined> {
  const text = await readFile(join(folder, file), "utf8").catch(() => undefined);
  return text === undefined ? undefined : { base: folder, matcher: ignore().add(text) };
}

/** Rules of the folders above, up to the repository's root. */
async function rulesAbove(folder: string): Promise<Rules[]> {
  const rules: Rules[] = [];
  if (await isRepositoryRoot(folder)) return withExclude(folder, rules);
  for (let above = dirname(folder); ; above = dirname(above)) {
    const own = await rulesOf(above);
    if (own) rules.unshift(own);
    if (await isRepositoryRoot(above)) return withExclude(above, rules);
    // Outside of a repository the folders above say nothing about this one.
    if (above === dirname(above)) return [];
  }
}

async function withExclude(root: string, rules: Rules[]): Promise<Rules[]> {
  const exclude = await readFile(join(root, ".git", "info", "exclude"), "utf8").catch(() => undefined);
  return exclude === undefined ? rules : [{ base: root, matcher: ignore().add(exclude) }, ...rules];
}

const isRepositoryRoot = (folder: string): Promise<boolean> =>
  stat(join(folder, ".git")).then(
    () => true,
    () => false,
  );
