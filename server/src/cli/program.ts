/** The commands, and what their errors mean as exit codes. */
import { Command, CommanderError } from "commander";
import { GitError } from "../node/git.ts";
import { addContext } from "./commands/context.ts";
import { addLedger } from "./commands/ledger.ts";
import { addReport } from "./commands/report.ts";
import { addRestore } from "./commands/restore.ts";
import { addReview } from "./commands/review.ts";
import { addRules } from "./commands/rules.ts";
import { addSanitize } from "./commands/sanitize.ts";
import { ClosedPipe, type Environment, EXIT, type ExitCode, UsageError } from "./environment.ts";

const COMMANDS = [addReview, addSanitize, addRestore, addRules, addContext, addLedger, addReport];

export async function runProgram(args: readonly string[], env: Environment): Promise<ExitCode> {
  let exit: ExitCode = EXIT.ok;
  const pending: Promise<void>[] = [];
  const program = new Command("plumbline")
    .description("Reviews AI-written code for what breaks in production and what leaks; sanitizes prompts")
    .version(env.version, "--version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => pending.push(env.out.write(text)),
      writeErr: (text) => pending.push(env.err.write(text)),
    });
  for (const add of COMMANDS) {
    add(program, env, (code) => {
      exit = code;
    });
  }
  for (const command of program.commands) inheritSettings(command, program);
  try {
    await program.parseAsync([...args], { from: "user" });
    await Promise.all(pending);
    return exit;
  } catch (error) {
    await Promise.allSettled(pending);
    return explain(error, env);
  }
}

/** Commander copies settings to subcommands only when they exist before. */
function inheritSettings(command: Command, program: Command): void {
  command.copyInheritedSettings(program);
  for (const inner of command.commands) inheritSettings(inner, program);
}

async function explain(error: unknown, env: Environment): Promise<ExitCode> {
  if (error instanceof ClosedPipe) return EXIT.ok;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError || error instanceof GitError) {
    await env.err.write(`plumbline: ${error.message}\n`).catch(() => undefined);
    return EXIT.usage;
  }
  // Messages of unexpected errors may quote what was read; the place in our code is enough to report a bug.
  const place = error instanceof Error ? (error.stack ?? "").split("\n").slice(1, 4).join("\n") : "";
  const name = error instanceof Error ? error.name : "error";
  await env.err.write(`plumbline: internal error (${name})\n${place}\n`).catch(() => undefined);
  return EXIT.internal;
}
