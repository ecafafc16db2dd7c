/** `plumbline ledger list|verify|sign`. */
import { type Command, Option } from "commander";
import type { LedgerEntry, LedgerProblem } from "../../engine/ledger/read.ts";
import type { Verification } from "../../engine/ledger/verify.ts";
import { loadLedger, verifyOnDisk } from "../../node/ledgerState.ts";
import { type Environment, EXIT, type ExitCode } from "../environment.ts";
import { type SignFlags, signLines } from "../signLines.ts";

export function addLedger(program: Command, env: Environment, done: (code: ExitCode) => void): void {
  const ledger = program.command("ledger").description("Sign-offs, waivers and insertions of this repository");
  const format = () => new Option("--format <format>", "output format").choices(["text", "json"]).default("text");
  ledger
    .command("list")
    .description("Every record, oldest first")
    .addOption(format())
    .action(async (flags: { format: string }) => done(await list(env, flags.format === "json")));
  ledger
    .command("verify")
    .description("Check the records, and that signed code still stands")
    .addOption(format())
    .action(async (flags: { format: string }) => done(await verify(env, flags.format === "json")));
  ledger
    .command("sign")
    .description("Sign lines of a file with one sentence")
    .argument("<file>")
    .requiredOption("--lines <first-last>", "the lines of the block, for example 10-24")
    .requiredOption("--sentence <sentence>", "why this is right for our system")
    .option("--i-am <name>", 'who signs, "Name <mail>", where nobody sits at the terminal')
    .action(async (file: string, flags: SignFlags) => done(await signLines(env, file, flags)));
}

async function list(env: Environment, json: boolean): Promise<ExitCode> {
  const { place, ledger } = await loadLedger(env.cwd);
  await sayProblems(env, place.file, ledger.problems);
  const { entries, problems } = ledger;
  if (json)
    await env.out.write(`${JSON.stringify({ version: 1, records: entries.map(({ record }) => record), problems })}\n`);
  else await env.out.write(entries.map(recordText).join(""));
  return problems.length > 0 ? EXIT.usage : EXIT.ok;
}

function recordText({ record }: LedgerEntry): string {
  const { kind, time, file, lines } = record;
  const who = record.kind === "insertion" ? `${record.origin}, ${record.confidence}` : record.signer;
  const says =
    record.kind === "signoff" ? record.sentence : record.kind === "waiver" ? `${record.rule}: ${record.reason}` : "";
  return `${time.slice(0, 16).replace("T", " ")}  ${kind.padEnd(9)}  ${file}:${lines[0]}-${lines[1]}  ${who}${says && `\n    ${says}`}\n`;
}

async function verify(env: Environment, json: boolean): Promise<ExitCode> {
  const { place, text } = await loadLedger(env.cwd);
  const verification = await verifyOnDisk(place, text);
  await sayProblems(env, place.file, verification.problems);
  await env.out.write(json ? `${JSON.stringify({ version: 1, ...verification })}\n` : verificationText(verification));
  if (verification.lapsed.length > 0) return EXIT.findings;
  return verification.problems.length > 0 ? EXIT.usage : EXIT.ok;
}

function verificationText({ standing, lapsed }: Verification): string {
  const lines = lapsed.map(
    ({ line, file, reason }) =>
      `${file}: ${reason === "changed" ? "the signed code changed" : "the file is gone"} (record ${line})\n`,
  );
  return `${lines.join("")}${standing} signed ${standing === 1 ? "block stands" : "blocks stand"}, ${lapsed.length} lapsed\n`;
}

async function sayProblems(env: Environment, file: string, problems: readonly LedgerProblem[]): Promise<void> {
  for (const { line, problem } of problems) await env.err.write(`plumbline: ${file}:${line}: ${problem}\n`);
}
