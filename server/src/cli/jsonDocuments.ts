/** `--jsonl`: one JSON document a line in, one answer a line out, in order. A broken line costs only itself. */
import type { ProductionContext } from "../engine/context/productionContext.ts";
import { languageIdOf } from "../node/languageId.ts";
import { sanitizeLimits } from "../node/textFile.ts";
import { type Environment, EXIT, type ExitCode } from "./environment.ts";
import { readLines } from "./stdin.ts";

export interface JsonDocument {
  readonly id: unknown;
  readonly languageId: string;
  readonly fileName: string;
  readonly text: string;
  readonly context?: ProductionContext;
}

export interface JsonAnswer {
  readonly answer: object;
  readonly exit: ExitCode;
}

/** The worst exit code of all documents: internal errors, unreadable lines, findings. */
export async function answerDocuments(
  env: Environment,
  readContext: (value: unknown) => ProductionContext,
  answer: (document: JsonDocument) => Promise<JsonAnswer>,
): Promise<ExitCode> {
  let worst: ExitCode = EXIT.ok;
  for await (const line of readLines(env.stdin, sanitizeLimits.maxBytes)) {
    if (line.trim() === "") continue;
    const { id, result } = await answerLine(line, readContext, answer);
    if (result.exit > worst) worst = result.exit;
    await env.out.write(`${JSON.stringify({ id, ...result.answer })}\n`);
  }
  return worst;
}

async function answerLine(
  line: string,
  readContext: (value: unknown) => ProductionContext,
  answer: (document: JsonDocument) => Promise<JsonAnswer>,
): Promise<{ id: unknown; result: JsonAnswer }> {
  const parsed = parseDocument(line, readContext);
  if ("error" in parsed) return { id: parsed.id, result: { answer: { error: parsed.error }, exit: EXIT.usage } };
  try {
    return { id: parsed.id, result: await answer(parsed) };
  } catch {
    // The error may quote the text; the text may hold secrets.
    const result = { answer: { error: "internal error" }, exit: EXIT.internal };
    return { id: parsed.id, result };
  }
}

function parseDocument(
  line: string,
  readContext: (value: unknown) => ProductionContext,
): JsonDocument | { id: unknown; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: "not a JSON line" };
  }
  if (typeof value !== "object" || value === null) return { id: null, error: "not a JSON object" };
  const { id = null, languageId, fileName, text, context } = value as Record<string, unknown>;
  if (typeof text !== "string") return { id, error: '"text" is missing' };
  const name = typeof fileName === "string" ? fileName : "";
  try {
    return {
      id,
      text,
      fileName: name,
      languageId: typeof languageId === "string" ? languageId : languageIdOf(name, text),
      ...(context !== undefined && { context: readContext(context) }),
    };
  } catch (error) {
    return { id, error: `"context": ${error instanceof Error ? error.message : String(error)}` };
  }
}
