/** The terminal part of `npm start`: the built command line over samples/, as a person would run it. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "./paths.ts";
import { say } from "./progress.ts";

const WITHIN_MS = 120_000;
const SHOWN_LINES = 100;
/** Findings are a result here, not a failure. */
const FINE = new Set([0, 1]);

export function showSamples(): void {
  show("Review of AI-written code in samples/", ["review", "samples"]);
  for (const name of promptSamples()) showSanitized(name);
}

function showSanitized(name: string): void {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-start-"));
  try {
    show(`What an assistant would get of ${name}`, ["sanitize", name, "--vault", join(folder, "vault.json")]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Everything in samples/ that is a text for a prompt and not code. */
function promptSamples(): string[] {
  const all = readdirSync(join(projectRoot, "samples"), { recursive: true, encoding: "utf8" });
  const texts = all.filter((name) => /\.(txt|log|csv)$/.test(name) || /ticket[^/]*\.md$/.test(name));
  return texts.sort().map((name) => join("samples", name));
}

function show(title: string, args: readonly string[]): void {
  say(`\n== ${title}\n$ plumbline ${args.filter((arg) => !arg.startsWith(tmpdir()) && arg !== "--vault").join(" ")}\n`);
  const cli = join(projectRoot, "dist", "cli.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: projectRoot,
    encoding: "utf8",
    timeout: WITHIN_MS,
  });
  if (stderr) process.stderr.write(stderr);
  if (status === null) throw new Error(`plumbline ${args[0]} did not end within ${WITHIN_MS / 1000} s`);
  if (!FINE.has(status)) throw new Error(`plumbline ${args[0]} ended with exit code ${status}`);
  const lines = stdout.trimEnd().split("\n");
  for (const line of lines.slice(0, SHOWN_LINES)) say(`  ${line}`);
  if (lines.length > SHOWN_LINES) say(`  ... ${lines.length - SHOWN_LINES} more lines`);
}
