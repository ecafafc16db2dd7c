/** `plumbline restore`: the real values where their mocks stand. What looks damaged is left alone and named. */
import type { Command } from "commander";
import { LineIndex } from "../../engine/model/lineIndex.ts";
import { restoreText } from "../../engine/sanitizer/restore/restore.ts";
import type { Vault } from "../../engine/sanitizer/vault.ts";
import { parseContextObject } from "../contextSource.ts";
import { type Environment, EXIT, type ExitCode, UsageError } from "../environment.ts";
import { answerDocuments } from "../jsonDocuments.ts";
import { readTextInput } from "../textInput.ts";
import { existingVault } from "../vaultOption.ts";

interface RestoreFlags {
  readonly vault: string;
  readonly jsonl?: boolean;
}

export function addRestore(program: Command, env: Environment, done: (code: ExitCode) => void): void {
  program
    .command("restore")
    .description("Put the real values back")
    .argument("[file]", "a file, or - for standard input")
    .requiredOption("--vault <file>", "the vault that `sanitize` wrote")
    .option("--jsonl", "one JSON document a line from standard input, one answer a line")
    .action(async (file: string | undefined, flags: RestoreFlags) => done(await restore(env, file, flags)));
}

async function restore(env: Environment, file: string | undefined, flags: RestoreFlags): Promise<ExitCode> {
  const vault = await existingVault(env, flags.vault);
  if (!flags.jsonl) return restoreOne(env, file, vault);
  if (file !== undefined && file !== "-") throw new UsageError("--jsonl reads its documents from standard input");
  return answerDocuments(env, parseContextObject, async ({ text }) => {
    const { text: restored, restored: places, unplaced } = restoreText(text, [vault.mocks]);
    return { answer: { version: 1, text: restored, restored: places, unplaced }, exit: EXIT.ok };
  });
}

async function restoreOne(env: Environment, file: string | undefined, vault: Vault): Promise<ExitCode> {
  const input = await readTextInput(env, file);
  const { text, unplaced } = restoreText(input.text, [vault.mocks]);
  await env.out.write(input.encode(text));
  const lines = new LineIndex(input.text);
  for (const { start } of unplaced) {
    const { line, character } = lines.positionAt(start);
    const place = `${input.fileName || "standard input"}:${line + 1}:${character + 1}`;
    await env.err.write(`plumbline: ${place}: looks like a damaged mock and was left as it is\n`);
  }
  return EXIT.ok;
}
