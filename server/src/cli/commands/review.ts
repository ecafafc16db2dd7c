/** `plumbline review`: findings of files, a change, standard input or a stream of documents. */
import type { Command } from "commander";
import { Option } from "commander";
import type { Engine, ReviewOptions } from "../../engine/engine.ts";
import type { Severity } from "../../engine/model/finding.ts";
import { formatGithub } from "../../engine/report/github.ts";
import { formatJson, reportObject } from "../../engine/report/json.ts";
import { formatMarkdown } from "../../engine/report/markdown.ts";
import type { Report, ReportedFinding, ReportedNote } from "../../engine/report/reported.ts";
import { formatSarif } from "../../engine/report/sarif.ts";
import { colourStyle, formatText, plainStyle } from "../../engine/report/text.ts";
import { notIn, readBaseline } from "../baseline.ts";
import { type ContextSource, contextSource, parseContextObject } from "../contextSource.ts";
import { nodeEngine } from "../engineSetup.ts";
import { type Environment, EXIT, type ExitCode, UsageError } from "../environment.ts";
import { answerDocuments } from "../jsonDocuments.ts";
import { commaList } from "../options.ts";
import { reviewText } from "../reviewTarget.ts";
import { type Selected, type SelectionOptions, selectTargets } from "../selection.ts";

interface ReviewFlags extends Omit<SelectionOptions, "paths"> {
  readonly jsonl?: boolean;
  readonly format: "text" | "json" | "sarif" | "github" | "markdown";
  readonly context?: string;
  readonly baseline?: string;
  readonly minSeverity?: Severity;
  readonly only?: readonly string[];
  readonly rules?: "default" | "all";
}

export function addReview(program: Command, env: Environment, done: (code: ExitCode) => void): void {
  program
    .command("review")
    .description("Report production risks and leaks")
    .argument("[paths...]", "files and folders; default: the working directory")
    .addOption(new Option("--diff <base>", "only lines inserted or changed since this revision").conflicts("staged"))
    .option("--staged", "only lines inserted or changed in the index")
    .option("--stdin", "review standard input")
    .option("--stdin-filename <name>", "the name standard input would have")
    .option("--jsonl", "one JSON document a line from standard input, one answer a line")
    .addOption(
      new Option("--format <format>", "output format")
        .choices(["text", "json", "sarif", "github", "markdown"])
        .default("text"),
    )
    .option("--context <file>", "production context in place of the nearest .plumbline/context.yaml")
    .option("--baseline <file>", "leave out the findings of an earlier --format json")
    .addOption(new Option("--min-severity <severity>", "threshold").choices(["error", "warning", "info"]))
    .option("--only <rules>", "rule ids, families or kinds, separated by commas", commaList)
    .addOption(
      new Option("--rules <profile>", "all: also what the default profile keeps quiet").choices(["default", "all"]),
    )
    .action(async (paths: string[], flags: ReviewFlags) => done(await review(env, paths, flags)));
}

async function review(env: Environment, paths: readonly string[], flags: ReviewFlags): Promise<ExitCode> {
  const engine = nodeEngine(env);
  checkOnly(engine, flags.only ?? []);
  const contexts = contextSource(env, flags.context);
  const keep = flags.baseline === undefined ? undefined : notIn(await readBaseline(flags.baseline));
  const base = optionsOf(flags);
  if (flags.jsonl) {
    if (paths.length > 0 || flags.stdin || flags.staged || flags.diff !== undefined) {
      throw new UsageError("--jsonl reads its documents from standard input");
    }
    return reviewStream(env, engine, base, contexts, keep);
  }
  const collected = await collect(env, engine, selectTargets(env, { ...flags, paths }), base, contexts);
  const report = keep ? { ...collected.report, findings: collected.report.findings.filter(keep) } : collected.report;
  await env.out.write(format(report, flags.format, engine, env));
  if (report.findings.length > 0) return EXIT.findings;
  return collected.failed ? EXIT.usage : EXIT.ok;
}

function optionsOf(flags: ReviewFlags): ReviewOptions {
  return {
    profile: flags.rules ?? "default",
    ...(flags.only && { only: flags.only }),
    ...(flags.minSeverity && { minimumSeverity: flags.minSeverity }),
  };
}

/** A misspelt rule must not look like a clean result. */
function checkOnly(engine: Engine, only: readonly string[]): void {
  if (only.length === 0) return;
  const known = new Set(engine.rules().flatMap(({ id, family, kind }) => [id, family, kind]));
  const unknown = only.filter((name) => !known.has(name) && !["secret", "pii", "name", "risk"].includes(name));
  if (unknown.length > 0) throw new UsageError(`--only: no rule, family or kind ${unknown.join(", ")}`);
}

async function reviewStream(
  env: Environment,
  engine: Engine,
  base: ReviewOptions,
  contexts: ContextSource,
  keep: ((finding: ReportedFinding) => boolean) | undefined,
): Promise<ExitCode> {
  return answerDocuments(env, parseContextObject, async (document) => {
    const context = document.context ?? (await contexts.given());
    const source = { ...document, file: document.fileName, path: document.fileName };
    const report = await reviewText(engine, source, { ...base, ...(context && { context }) });
    const findings = keep ? report.findings.filter(keep) : report.findings;
    const exit = findings.length > 0 ? EXIT.findings : EXIT.ok;
    return { answer: reportObject({ ...report, findings }), exit };
  });
}

async function collect(
  env: Environment,
  engine: Engine,
  targets: AsyncIterable<Selected>,
  base: ReviewOptions,
  contexts: ContextSource,
): Promise<{ report: Report; failed: boolean }> {
  const findings: ReportedFinding[] = [];
  const notes: ReportedNote[] = [];
  let failed = false;
  for await (const selected of targets) {
    if ("unread" in selected) {
      const { file, reason, failure } = selected.unread;
      failed ||= failure;
      notes.push({ kind: "unreadable", message: reason, file });
      await env.err.write(`plumbline: ${file}: ${reason}\n`);
      continue;
    }
    const { target } = selected;
    const applied = await contexts.forFile(target.path);
    failed ||= applied.broken;
    const options = { ...base, context: applied.context, ...(target.within && { within: target.within }) };
    const report = await reviewText(engine, target, options);
    findings.push(...report.findings);
    notes.push(...report.notes);
    if (target.firstInvalid !== undefined) {
      const line = target.text.slice(0, target.firstInvalid).split("\n").length;
      notes.push({ kind: "parse", message: "holds bytes that are not valid in its encoding", file: target.file, line });
    }
    for (const note of report.notes) await sayNote(env, note);
  }
  return { report: { findings, notes: [...notes, ...contexts.notes()] }, failed };
}

/** What was not looked at is said where a person sees it, whatever the format. */
async function sayNote(env: Environment, { kind, file, line, message, rule }: ReportedNote): Promise<void> {
  if (kind !== "skipped" && kind !== "rule-failed") return;
  const place = [file, line].filter((part) => part !== undefined).join(":");
  await env.err.write(`plumbline: ${place}: ${rule === undefined ? "" : `${rule}: `}${message}\n`);
}

function format(report: Report, kind: ReviewFlags["format"], engine: Engine, env: Environment): string {
  switch (kind) {
    case "json":
      return formatJson(report);
    case "sarif":
      return formatSarif(report, engine.rules(), env.version);
    case "github":
      return formatGithub(report);
    case "markdown":
      return formatMarkdown(report);
    case "text":
      return formatText(report, env.colour ? colourStyle : plainStyle);
  }
}
