/** Runs git: argument arrays, a deadline, no prompts, nothing of the repository's configuration that starts programs. */
import { execFile } from "node:child_process";

export class GitError extends Error {
  override readonly name = "GitError";
}

export interface GitOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly milliseconds?: number;
}

const MAX_OUTPUT = 256 * 1024 * 1024;

/** fsmonitor and hooks are programs that a repository's own configuration may name. */
const SAFE = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.quotePath=false",
  "--no-pager",
];

/** @throws GitError with git's own message. */
export function git(args: readonly string[], options: GitOptions): Promise<string> {
  return gitBytes(args, options).then((bytes) => bytes.toString("utf8"));
}

export function gitBytes(args: readonly string[], options: GitOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      "git",
      [...SAFE, ...args],
      {
        cwd: options.cwd,
        timeout: options.milliseconds ?? 30_000,
        maxBuffer: MAX_OUTPUT,
        encoding: "buffer",
        env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        if (error) reject(new GitError(explain(error, stderr.toString("utf8"))));
        else resolve(stdout);
      },
    );
    // git may end before it has read everything; its exit code tells more than the broken pipe.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(options.input ?? "");
  });
}

function explain(error: Error & { code?: unknown; killed?: boolean }, stderr: string): string {
  if (error.code === "ENOENT") return "git is not installed or the folder does not exist";
  if (error.killed) return "git did not answer in time";
  const line = stderr.split("\n").find((text) => text.trim() !== "");
  return line?.replace(/^(?:fatal|error): /, "") ?? error.message;
}

/** Folder of the working tree that holds `cwd`. */
export async function repositoryRoot(cwd: string): Promise<string> {
  return (await git(["rev-parse", "--show-toplevel"], { cwd })).replace(/\r?\n$/, "");
}
