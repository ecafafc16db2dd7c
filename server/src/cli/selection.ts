/** Which texts a review looks at, and which of their lines. */
import { resolve } from "node:path";
import { LineIndex } from "../engine/model/lineIndex.ts";
import type { Span } from "../engine/model/span.ts";
import { changedFiles } from "../node/changedFiles.ts";
import { decodeText } from "../node/decodeText.ts";
import { walkFiles } from "../node/fileWalk.ts";
import { describeUnread, readTextFile, reviewLimits } from "../node/textFile.ts";
import type { LineRange } from "../node/unifiedDiff.ts";
import { type Environment, UsageError } from "./environment.ts";
import { shownPath } from "./paths.ts";
import { readAll } from "./stdin.ts";

export interface Target {
  /** As shown in the output. */
  readonly file: string;
  /** Where it stands on disk, or would stand: decides which context file applies. */
  readonly path: string;
  readonly text: string;
  /** Absent: the whole text. */
  readonly within?: readonly Span[];
  /** Offset of the first byte that is not valid in the file's encoding. */
  readonly firstInvalid: number | undefined;
}

export interface Unread {
  readonly file: string;
  readonly reason: string;
  /** The caller asked for this very file, or the disk refused it: the run ends with exit code 2. */
  readonly failure: boolean;
}

export interface SelectionOptions {
  readonly paths: readonly string[];
  readonly diff?: string;
  readonly staged?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

export type Selected = { readonly target: Target } | { readonly unread: Unread };

export function selectTargets(env: Environment, options: SelectionOptions): AsyncGenerator<Selected> {
  const ways = [options.diff !== undefined, options.staged, options.stdin].filter(Boolean).length;
  if (ways > 1) throw new UsageError("give one of --diff, --staged and --stdin");
  if (options.stdinFilename !== undefined && !options.stdin) throw new UsageError("--stdin-filename needs --stdin");
  if (options.stdin) {
    if (options.paths.length > 0) throw new UsageError("--stdin reviews standard input, not paths");
    return fromStdin(env, options.stdinFilename ?? "stdin");
  }
  if (options.staged) return fromChange(env, "staged", options.paths);
  if (options.diff !== undefined) return fromChange(env, { base: options.diff }, options.paths);
  return fromPaths(env, options.paths);
}

async function* fromStdin(env: Environment, name: string): AsyncGenerator<Selected> {
  const decoded = decodeText(await readAll(env.stdin, reviewLimits.maxBytes));
  const path = resolve(env.cwd, name);
  yield { target: { file: shownPath(env.cwd, path), path, text: decoded.text, firstInvalid: decoded.firstInvalid } };
}

async function* fromPaths(env: Environment, paths: readonly string[]): AsyncGenerator<Selected> {
  const wanted = (paths.length > 0 ? paths : ["."]).map((path) => resolve(env.cwd, path));
  const problems: Unread[] = [];
  const onProblem = ({ path, reason }: { path: string; reason: string }) =>
    problems.push({ file: shownPath(env.cwd, path), reason, failure: true });
  for await (const { path, explicit } of walkFiles(wanted, onProblem)) {
    yield* problems.splice(0).map((unread) => ({ unread }));
    const file = await readTextFile(path);
    const shown = shownPath(env.cwd, path);
    if (file.outcome === "text")
      yield { target: { file: shown, path, text: file.text, firstInvalid: file.firstInvalid } };
    // Nobody asked for the pictures in a folder.
    else if (explicit || file.outcome !== "binary") {
      const failure = explicit || file.outcome === "unreadable";
      yield { unread: { file: shown, reason: describeUnread(file), failure } };
    }
  }
  yield* problems.map((unread) => ({ unread }));
}

async function* fromChange(
  env: Environment,
  selection: Parameters<typeof changedFiles>[1],
  paths: readonly string[],
): AsyncGenerator<Selected> {
  const roots = paths.map((path) => resolve(env.cwd, path));
  for (const changed of await changedFiles(env.cwd, selection)) {
    if (roots.length > 0 && !roots.some((root) => isWithin(changed.path, root))) continue;
    const file = shownPath(env.cwd, changed.path);
    const read = await changed.read();
    if ("unread" in read) {
      if (read.unread !== "binary file") yield { unread: { file, reason: read.unread, failure: false } };
      continue;
    }
    const within = spansOf(read.text, changed.lines);
    yield { target: { file, path: changed.path, text: read.text, within, firstInvalid: read.firstInvalid } };
  }
}

const isWithin = (path: string, root: string): boolean =>
  path === root ||
  path.startsWith(root.endsWith("/") || root.endsWith("\\") ? root : `${root}/`) ||
  path.startsWith(`${root}\\`);

function spansOf(text: string, ranges: readonly LineRange[]): Span[] {
  const lines = new LineIndex(text);
  return ranges.map(({ first, last }) => ({ start: lines.lineStart(first - 1), end: lines.lineStart(last) }));
}
