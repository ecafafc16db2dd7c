/** What a change touches: files, their inserted and changed lines, and the text to review (working tree or index). */
import { join } from "node:path";
import { type DecodedText, decodeText } from "./decodeText.ts";
import { GitError, git, gitBytes, repositoryRoot } from "./git.ts";
import { describeUnread, looksBinary, readTextFile, reviewLimits } from "./textFile.ts";
import { changedLinesOf, type LineRange } from "./unifiedDiff.ts";

export type ChangeSelection = { readonly base: string } | "staged";

export interface ChangedFile {
  readonly path: string;
  readonly lines: readonly LineRange[];
  /** Text of the side that was compared, or why there is none. */
  read(): Promise<DecodedText | { readonly unread: string }>;
}

const DIFF = ["diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames"];
const PREFIXES = ["--src-prefix=a/", "--dst-prefix=b/", "--diff-filter=d", "--ignore-submodules"];

/** @throws GitError when this is no repository or the base is unknown. */
export async function changedFiles(cwd: string, selection: ChangeSelection): Promise<ChangedFile[]> {
  const root = await repositoryRoot(cwd);
  const diff = selection === "staged" ? await stagedDiff(root) : await diffAgainst(root, selection.base);
  const files: ChangedFile[] = [];
  for (const [name, lines] of changedLinesOf(diff)) {
    if (lines.length === 0) continue;
    const path = join(root, name);
    files.push({ path, lines, read: selection === "staged" ? () => readStaged(root, name) : () => readWorking(path) });
  }
  if (selection !== "staged") files.push(...(await untracked(root)));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const stagedDiff = (root: string): Promise<string> => git([...DIFF, ...PREFIXES, "--cached"], { cwd: root });

/** Against the merge base, so that what others changed on the base since is not ours; without one, against the base. */
async function diffAgainst(root: string, base: string): Promise<string> {
  // The name comes from a caller: it must be a commit before it becomes an argument.
  const commit = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`], {
    cwd: root,
  }).catch(() => {
    throw new GitError(`unknown revision ${JSON.stringify(base)}`);
  });
  const head = commit.trim();
  const from = await git(["merge-base", head, "HEAD"], { cwd: root }).catch(() => head);
  return git([...DIFF, ...PREFIXES, from.trim(), "--"], { cwd: root });
}

/** Files git does not know yet are new as a whole. */
async function untracked(root: string): Promise<ChangedFile[]> {
  const names = await git(["ls-files", "--others", "--exclude-standard", "-z"], { cwd: root });
  return names
    .split("\0")
    .filter((name) => name !== "" && !name.split("/").includes("node_modules"))
    .map((name) => {
      const path = join(root, name);
      return { path, lines: [{ first: 1, last: Number.MAX_SAFE_INTEGER }], read: () => readWorking(path) };
    });
}

async function readWorking(path: string): Promise<DecodedText | { unread: string }> {
  const file = await readTextFile(path);
  return file.outcome === "text" ? file : { unread: describeUnread(file) };
}

async function readStaged(root: string, name: string): Promise<DecodedText | { unread: string }> {
  try {
    const bytes = await gitBytes(["cat-file", "blob", `:${name}`], { cwd: root });
    if (bytes.length > reviewLimits.maxBytes) {
      return { unread: describeUnread({ outcome: "too-large", bytes: bytes.length, limit: reviewLimits.maxBytes }) };
    }
    return looksBinary(bytes.subarray(0, 8192)) ? { unread: "binary file" } : decodeText(bytes);
  } catch (error) {
    return { unread: error instanceof Error ? error.message : String(error) };
  }
}
