/** `plumbline sanitize`: mocks in place of what must not leave. A whole text or nothing. */
import { type Command, Option } from "commander";
import { emptyContext } from "../../engine/context/emptyContext.ts";
import { scanTerms } from "../../engine/review/scanTerms.ts";
import { describe } from "../../engine/sanitizer/describe/describe.ts";
import { SanitizeError } from "../../engine/sanitizer/sanitize.ts";
import type { SanitizeRequest, SanitizeResult } from "../../engine/sanitizer/sanitizer.ts";
import { Sanitizing } from "../../node/sanitizing.ts";
import { type ContextSource, contextSource, parseContextObject } from "../contextSource.ts";
import { nodeEngineHost } from "../engineSetup.ts";
import { type Environment, EXIT, type ExitCode, UsageError } from "../environment.ts";
import { answerDocuments } from "../jsonDocuments.ts";
import { readTextInput } from "../textInput.ts";
import { openVault, type VaultOption } from "../vaultOption.ts";

interface SanitizeFlags {
  readonly language?: string;
  readonly vault?: string;
  readonly context?: string;
  readonly format: "text" | "json";
  readonly jsonl?: boolean;
  readonly describe?: boolean;
}

export function addSanitize(program: Command, env: Environment, done: (code: ExitCode) => void): void {
  program
    .command("sanitize")
    .description("Replace secrets, personal data and internal names by mocks")
    .argument("[file]", "a file, or - for standard input")
    .option("--language <id>", "language identifier; default: from the file name")
    .option("--vault <file>", "keeps the mapping for `restore`; real values stand nowhere else")
    .option("--context <file>", "production context in place of the nearest .plumbline/context.yaml")
    .option("--describe", "columns, types and ranges of a table, JSON or log in place of its rows")
    .addOption(new Option("--format <format>", "output format").choices(["text", "json"]).default("text"))
    .option("--jsonl", "one JSON document a line from standard input, one answer a line")
    .action(async (file: string | undefined, flags: SanitizeFlags) => done(await sanitize(env, file, flags)));
}

async function sanitize(env: Environment, file: string | undefined, flags: SanitizeFlags): Promise<ExitCode> {
  const vault = await openVault(env, nodeEngineHost(env), flags.vault);
  const contexts = contextSource(env, flags.context);
  const sanitizing = new Sanitizing();
  if (flags.jsonl) {
    if (file !== undefined && file !== "-") throw new UsageError("--jsonl reads its documents from standard input");
    return sanitizeStream(env, sanitizing, vault, contexts);
  }
  const input = await readTextInput(env, file, flags.language);
  const { context } = await contexts.forFile(input.path);
  const { text, fileName, languageId } = input;
  const request = { text, fileName, languageId, terms: scanTerms(context), vault: vault.vault };
  if (flags.describe) return writeDescription(env, request, sanitizing, flags.format);
  const result = orRefuse(() => sanitizing.sanitize(request));
  await vault.save();
  await env.out.write(
    flags.format === "json" ? `${JSON.stringify(answerOf(result, vault))}\n` : input.encode(result.text),
  );
  return EXIT.ok;
}

/** The schema of the data; names of columns are sanitized as well, since they may name a client. */
async function writeDescription(
  env: Environment,
  request: SanitizeRequest,
  sanitizing: Sanitizing,
  format: SanitizeFlags["format"],
): Promise<ExitCode> {
  const masked = (text: string) => sanitizing.sanitize({ ...request, text }).text;
  const description = orRefuse(() => describe(request.text, { key: request.vault.key, masked }));
  if (!description) throw new UsageError("there is no table, JSON or log to describe in this text");
  await env.out.write(
    format === "json" ? `${JSON.stringify({ version: 1, ...description })}\n` : `${description.text}\n`,
  );
  return EXIT.ok;
}

/** The reason quotes no value. Exit code 2: this input cannot be sanitized, and nothing was given out. */
function orRefuse<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SanitizeError) throw new UsageError(`not sanitized: ${error.message}`);
    throw error;
  }
}

/** Without a vault file each document has a vault of its own. */
function sanitizeStream(
  env: Environment,
  sanitizing: Sanitizing,
  shared: VaultOption,
  contexts: ContextSource,
): Promise<ExitCode> {
  const host = nodeEngineHost(env);
  return answerDocuments(env, parseContextObject, async ({ text, fileName, languageId, context }) => {
    const option = shared.file === null ? await openVault(env, host, undefined) : shared;
    const applied = context ?? (await contexts.given());
    const terms = scanTerms(applied ?? emptyContext);
    try {
      const result = sanitizing.sanitize({ text, fileName, languageId, terms, vault: option.vault });
      await option.save();
      return { answer: answerOf(result, option), exit: EXIT.ok };
    } catch (error) {
      if (!(error instanceof SanitizeError)) throw error;
      return { answer: { error: `not sanitized: ${error.message}` }, exit: EXIT.usage };
    }
  });
}

const answerOf = ({ text, replacements }: SanitizeResult, { file }: VaultOption) => ({
  version: 1,
  text,
  replacements: replacements.map(({ span, mock, kind }) => ({
    start: span.start,
    end: span.end,
    kind,
    mockStart: mock.start,
    mockEnd: mock.end,
  })),
  vault: file,
});
