/** Where the production context of a run comes from: the file given, or the nearest one of each reviewed file. */
import { resolve } from "node:path";
import { type ContextProblem, loadContext } from "../engine/context/load.ts";
import type { ProductionContext } from "../engine/context/productionContext.ts";
import type { ReportedNote } from "../engine/report/reported.ts";
import { ContextFiles } from "../node/contextFiles.ts";
import { type Environment, UsageError } from "./environment.ts";
import { shownPath } from "./paths.ts";

export interface ContextSource {
  /** @throws UsageError when the file given on the command line is broken. */
  given(): Promise<ProductionContext | undefined>;
  forFile(path: string): Promise<{ readonly context: ProductionContext; readonly broken: boolean }>;
  notes(): readonly ReportedNote[];
}

export function contextSource(env: Environment, file: string | undefined): ContextSource {
  const files = new ContextFiles(loadContext);
  const said = new Map<string, ReportedNote[]>();
  const given = async () => {
    if (file === undefined) return undefined;
    const { context, problems } = await files.load(resolve(env.cwd, file));
    const [first] = problems;
    if (first) throw new UsageError(`${file}:${first.line}: ${first.message}`);
    return context;
  };
  return {
    given,
    forFile: async (path) => {
      const fixed = await given();
      if (fixed) return { context: fixed, broken: false };
      const applied = await files.forFile(path);
      if (applied.file === undefined || applied.problems.length === 0)
        return { context: applied.context, broken: false };
      const shown = shownPath(env.cwd, applied.file);
      if (!said.has(shown)) said.set(shown, await say(env, shown, applied.problems));
      return { context: applied.context, broken: true };
    },
    notes: () => [...said.values()].flat(),
  };
}

async function say(env: Environment, file: string, problems: readonly ContextProblem[]): Promise<ReportedNote[]> {
  for (const { line, message } of problems) await env.err.write(`plumbline: ${file}:${line}: ${message}\n`);
  return problems.map(({ line, message }) => ({ kind: "context", file, line, message }));
}

/** The `context` of a `--jsonl` document. @throws Error naming the first problem. */
export function parseContextObject(value: unknown): ProductionContext {
  // JSON is YAML, so one reader and one schema serve both.
  const parsed = loadContext(JSON.stringify(value) ?? "null", "context");
  if ("context" in parsed) return parsed.context;
  throw new Error(parsed.problems[0]?.message ?? "not a production context");
}
