/**
 * Did version control rewrite this file? Looks at the repository's own files; runs nothing, so it is fine in a workspace
 * that is not trusted.
 */
import { FileType, Uri, workspace } from "vscode";

/** Written after the working files: a checkout moves HEAD last. */
const SETTLE_MS = 400;
const RECENT_MS = 4_000;
/** There while an operation runs or waits for a person. */
const OPERATIONS = ["index.lock", "MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply"];
/** Appended to whenever HEAD or the stash moves. */
const REFLOGS = ["logs/HEAD", "logs/refs/stash"];

export async function rewrittenByVersionControl(file: Uri): Promise<boolean> {
  const repository = await gitDirectory(file);
  if (!repository) return false;
  const asked = Date.now();
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const running = await Promise.all(OPERATIONS.map((name) => modified(Uri.joinPath(repository, name))));
  if (running.some((time) => time !== undefined)) return true;
  const moved = await Promise.all(REFLOGS.map((name) => modified(Uri.joinPath(repository, name))));
  return moved.some((time) => time !== undefined && asked - time < RECENT_MS);
}

async function gitDirectory(file: Uri): Promise<Uri | undefined> {
  let folder = Uri.joinPath(file, "..");
  for (;;) {
    const found = await gitDirectoryIn(folder);
    if (found) return found;
    const parent = Uri.joinPath(folder, "..");
    if (parent.path === folder.path) return undefined;
    folder = parent;
  }
}

/** In a worktree or submodule `.git` is a file that names the directory. */
async function gitDirectoryIn(folder: Uri): Promise<Uri | undefined> {
  const candidate = Uri.joinPath(folder, ".git");
  try {
    const { type } = await workspace.fs.stat(candidate);
    if (type & FileType.Directory) return candidate;
    const content = new TextDecoder().decode(await workspace.fs.readFile(candidate));
    const path = /^gitdir: (.+)$/m.exec(content)?.[1]?.trim();
    if (path === undefined) return undefined;
    return /^([/\\]|[A-Za-z]:)/.test(path) ? folder.with({ path: Uri.file(path).path }) : Uri.joinPath(folder, path);
  } catch {
    return undefined;
  }
}

async function modified(file: Uri): Promise<number | undefined> {
  try {
    return (await workspace.fs.stat(file)).mtime;
  } catch {
    return undefined;
  }
}
