/** `plumbline report`: debt and cycle time from the ledger. */
import { type Command, Option } from "commander";
import { summarise } from "../../engine/ledger/summary.ts";
import { summaryMarkdown, summaryText } from "../../engine/report/summary.ts";
import { loadLedger, verifyOnDisk } from "../../node/ledgerState.ts";
import { type Environment, EXIT, type ExitCode } from "../environment.ts";

export function addReport(program: Command, env: Environment, done: (code: ExitCode) => void): void {
  program
    .command("report")
    .description("What is signed, what lapsed, what nobody answered for")
    .addOption(new Option("--format <format>", "output format").choices(["text", "json", "markdown"]).default("text"))
    .action(async ({ format }: { format: "text" | "json" | "markdown" }) => {
      const { place, text, ledger } = await loadLedger(env.cwd);
      const summary = summarise(ledger.entries, await verifyOnDisk(place, text), Date.now());
      for (const { line, problem } of ledger.problems)
        await env.err.write(`plumbline: ${place.file}:${line}: ${problem}\n`);
      if (format === "json") await env.out.write(`${JSON.stringify({ version: 1, ...summary })}\n`);
      else await env.out.write(format === "markdown" ? summaryMarkdown(summary) : summaryText(summary));
      done(ledger.problems.length > 0 ? EXIT.usage : EXIT.ok);
    });
}
