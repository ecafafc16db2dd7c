/**
 * What the sanitizer hides, what it harms and what comes back, over a folder of labelled prompts:
 * `npm run bench:sanitize -- <folder> [--misses]`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detectors } from "../server/src/engine/detectors/registry.ts";
import { createDetectorScanner } from "../server/src/engine/detectors/scan/detectorScanner.ts";
import { MemoryVault } from "../server/src/engine/sanitizer/memoryVault.ts";
import { restoreText } from "../server/src/engine/sanitizer/restore/restore.ts";
import { detectorIndex, sanitizeText } from "../server/src/engine/sanitizer/sanitize.ts";
import type { SanitizeResult } from "../server/src/engine/sanitizer/sanitizer.ts";
import { classOf } from "./lib/leakClass.ts";
import { mutations } from "./lib/mutations.ts";

interface Label {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly why: string;
}
interface Prompt {
  readonly id: string;
  readonly languageId: string;
  readonly text: string;
  readonly context: Partial<Record<"orgTerms" | "clients" | "codenames" | "internalDomains", readonly string[]>>;
  readonly sensitive: readonly Label[];
  readonly keep: readonly Label[];
}

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith("--")) ?? process.env.PLUMBLINE_PROMPTS;
if (!folder || !existsSync(folder)) {
  console.error("Give the folder of labelled prompts or set PLUMBLINE_PROMPTS.");
  process.exit(2);
}
const verbose = args.includes("--misses");
const tools = { scanner: createDetectorScanner(detectors), detectors: detectorIndex(detectors) };
const prompts = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Prompt);

const covered = ({ start, end }: Label, { replacements }: SanitizeResult): number =>
  replacements.reduce((sum, { span }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);

function sanitized(prompt: Prompt, withContext: boolean) {
  const { context = {} } = prompt;
  const terms = {
    organisation: withContext ? (context.orgTerms ?? []) : [],
    clients: withContext ? (context.clients ?? []) : [],
    projects: withContext ? (context.codenames ?? []) : [],
    internalDomains: withContext ? (context.internalDomains ?? []) : [],
    allow: [],
  };
  const key = new TextEncoder().encode(prompt.id.padEnd(32, "#")).slice(0, 32);
  const vault = new MemoryVault(key, 0);
  const { text, languageId } = prompt;
  const result = sanitizeText({ text, languageId, fileName: "", terms, vault }, tools);
  return { prompt, vault, result };
}
type Run = ReturnType<typeof sanitized>;

const CODE = /^(?:python|typescript|javascript|go|java|sql|terraform|yaml|json|xml|dockerfile|shellscript)$/;
const percent = (part: number, of: number): string =>
  of === 0 ? "-" : `${((100 * part) / of).toFixed(1)} % (${part}/${of})`;

function report(name: string, runs: readonly Run[]): void {
  const labels = runs.flatMap((run) => run.prompt.sensitive.map((label) => ({ run, label })));
  const leaked = labels.filter(({ run, label }) => covered(label, run.result) < 0.5 * (label.end - label.start));
  console.log(`\n${name}\n  leak: ${percent(leaked.length, labels.length)}`);
  for (const group of ["secret", "infra", "client", "pii"]) {
    const of = labels.filter(({ label }) => classOf(label.type) === group);
    console.log(
      `    ${group}: ${percent(leaked.filter(({ label }) => classOf(label.type) === group).length, of.length)}`,
    );
  }
  damage(runs);
  if (verbose) for (const { run, label } of leaked) show("leak", run, label, label.type);
}

function damage(runs: readonly Run[]): void {
  const kept = runs.flatMap((run) => run.prompt.keep.map((label) => ({ run, label })));
  const harmed = kept.filter(({ run, label }) => covered(label, run.result) > 0);
  const inCode = (item: { run: Run }): boolean => CODE.test(item.run.prompt.languageId);
  console.log(
    `  damage: ${percent(harmed.length, kept.length)}, in code ${percent(harmed.filter(inCode).length, kept.filter(inCode).length)}`,
  );
  let stray = 0;
  let total = 0;
  for (const { prompt, result } of runs) {
    for (const { span, kind } of result.replacements) {
      const inside = prompt.sensitive.reduce(
        (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
        0,
      );
      total += span.end - span.start;
      stray += span.end - span.start - inside;
      if (verbose && inside === 0)
        console.log(`  stray ${prompt.id} ${kind}: ${prompt.text.slice(span.start, span.end)}`);
    }
  }
  console.log(`  stray: ${percent(stray, total)}`);
  if (verbose) for (const { run, label } of harmed) show("damage", run, label, label.why);
}

const show = (what: string, { prompt }: Run, { start, end }: Label, note: string): void =>
  console.log(`  ${what} ${prompt.id} ${note}: ${JSON.stringify(prompt.text.slice(start, end))}`);

function restoring(runs: readonly Run[]): void {
  console.log("\nrestored exactly");
  for (const { name, mutate, undo } of mutations) {
    let exact = 0;
    for (const { prompt, vault, result } of runs) {
      const answer = mutate(result);
      const back = undo(restoreText(answer, [vault.mocks]).text);
      if (back === prompt.text) exact++;
      else if (verbose) console.log(`  ${name} ${prompt.id}: ${firstDifference(prompt.text, back)}`);
    }
    console.log(`  ${name}: ${exact}/${runs.length}`);
  }
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `${JSON.stringify(a.slice(Math.max(0, at - 20), at + 30))} became ${JSON.stringify(b.slice(Math.max(0, at - 20), at + 30))}`;
}

function distinct(runs: readonly Run[]): void {
  let shared = 0;
  let real = 0;
  let again = 0;
  for (const { prompt, vault, result } of runs) {
    const pairs = new Map(
      result.replacements.map(({ span, mock }) => [
        prompt.text.slice(span.start, span.end),
        result.text.slice(mock.start, mock.end),
      ]),
    );
    if (new Set(pairs.values()).size < pairs.size) shared++;
    if ([...pairs.values()].some((mock) => pairs.has(mock) || prompt.text.includes(mock))) real++;
    const twice = sanitizeText(
      { text: result.text, languageId: prompt.languageId, fileName: "", terms: NO, vault },
      tools,
    );
    again += twice.replacements.length;
    if (verbose)
      for (const { span, kind } of twice.replacements)
        console.log(`  again ${prompt.id} ${kind}: ${result.text.slice(span.start, span.end)}`);
  }
  console.log(`\ndocuments in which two values share a mock: ${shared}; in which a mock stands in the text: ${real}`);
  console.log(`values hidden when sanitized again: ${again}`);
}
const NO = { organisation: [], clients: [], projects: [], internalDomains: [], allow: [] };

const plain = prompts.map((prompt) => sanitized(prompt, false));
const informed = prompts.map((prompt) => sanitized(prompt, true));
report("without glossary", plain);
report("with the document's context as glossary", informed);
restoring(informed);
distinct(informed);
if (args.includes("--show")) for (const { result } of informed) console.log(`\n-----\n${result.text}`);
