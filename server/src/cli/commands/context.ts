/** `plumbline context check`: is every context file that applies here in order? */
import { relative, resolve, sep } from "node:path";
import type { Command } from "commander";
import { loadContext } from "../../engine/context/load.ts";
import { ContextFiles } from "../../node/contextFiles.ts";
import { type Environment, EXIT, type ExitCode, UsageError } from "../environment.ts";

export function addContext(program: Command, env: Environment, done: (code: ExitCode) => void): void {
  const context = program.command("context").description("The production context: what only this team knows");
  context
    .command("check")
    .description("Check the context file that applies here, or a given one")
    .argument("[file]")
    .action(async (file: string | undefined) => done(await check(env, file)));
}

async function check(env: Environment, given: string | undefined): Promise<ExitCode> {
  const files = new ContextFiles(loadContext);
  // The name does not matter: the lookup starts at its folder.
  const applied = await (given === undefined
    ? files.forFile(`${env.cwd}${sep}any`)
    : files.load(resolve(env.cwd, given)));
  if (applied.file === undefined) throw new UsageError("no .plumbline/context.yaml here or in a folder above");
  const shown = relative(env.cwd, applied.file).split(sep).join("/") || applied.file;
  for (const { line, column, message } of applied.problems)
    await env.err.write(`${shown}:${line}:${column}: ${message}\n`);
  if (applied.problems.length > 0) return EXIT.usage;
  await env.out.write(`${shown}: in order\n`);
  return EXIT.ok;
}
