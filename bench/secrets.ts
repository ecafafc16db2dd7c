/**
 * Recall, false alarms and span quality over labelled secret cases: `npm run bench:secrets -- <cases.jsonl> [--misses]`.
 * Recall is the mean over the rules of the cases, so that a rule with many cases weighs no more than one with few.
 */
import { existsSync, readFileSync } from "node:fs";
import type { Detector, Leak } from "../server/src/engine/detectors/detector.ts";
import { detectors } from "../server/src/engine/detectors/registry.ts";
import { createDetectorScanner } from "../server/src/engine/detectors/scan/detectorScanner.ts";
import { groupBy } from "./lib/groupBy.ts";

interface Case {
  readonly id: string;
  readonly peer_rule: string;
  readonly tier: string;
  readonly label: "positive" | "negative";
  readonly text: string;
  readonly value?: string;
  readonly quality: string;
}

interface Outcome {
  readonly of: Case;
  readonly found: readonly Leak[];
  readonly overlaps: boolean;
  readonly exact: boolean;
}

const args = process.argv.slice(2);
const path = args.find((arg) => !arg.startsWith("--")) ?? process.env.PLUMBLINE_SECRET_CASES;
if (!path || !existsSync(path)) {
  console.error("Give the path of the labelled development cases (JSON lines) or set PLUMBLINE_SECRET_CASES.");
  process.exit(2);
}
const secrets: readonly Detector[] = detectors.filter(({ meta }) => meta.kind === "secret");
const scanner = createDetectorScanner(args.includes("--all") ? detectors : secrets, (id, error) => {
  console.error(`${id} failed: ${error instanceof Error ? error.stack : String(error)}`);
});
const mode = args.includes("--sanitize") ? "sanitize" : "review";

/** Every place where the labelled value stands; the whole text when a case names none. */
function labelled({ text, value }: Case): { readonly start: number; readonly end: number }[] {
  if (!value) return [{ start: 0, end: text.length }];
  const spans = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
    spans.push({ start: at, end: at + value.length });
  return spans;
}

function outcome(of: Case): Outcome {
  const found = scanner.scan({ text: of.text, mode }).filter(({ kind }) => kind === "secret");
  const spans = found.flatMap((leak) => [leak.span, ...(leak.parts ?? []).map((part) => part.span)]);
  const wanted = labelled(of);
  const overlaps = wanted.some(({ start, end }) => spans.some((span) => span.start < end && start < span.end));
  const exact = wanted.some(({ start, end }) => spans.some((span) => span.start === start && span.end === end));
  return { of, found, overlaps, exact };
}

const share = (part: number, of: number): string => (of === 0 ? "-" : `${((100 * part) / of).toFixed(1)} %`);

function meanOverRules(outcomes: readonly Outcome[], hit: (outcome: Outcome) => boolean): string {
  const rules = groupBy(outcomes, ({ of }) => of.peer_rule);
  const sum = [...rules.values()].reduce((total, of) => total + of.filter(hit).length / of.length, 0);
  return share(sum, rules.size);
}

const cases = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Case);
const outcomes = cases.map(outcome);
const positives = outcomes.filter(({ of }) => of.label === "positive");
const negatives = outcomes.filter(({ of }) => of.label === "negative" && of.quality === "strong");

console.log(`${cases.length} cases, ${secrets.length} secret detectors, ${mode} mode`);
console.log("tier        rules  recall (mean over rules)  value overlaps  value exact");
for (const tier of ["all", ...new Set(cases.map((one) => one.tier))]) {
  const of = positives.filter((one) => tier === "all" || one.of.tier === tier);
  const valued = of.filter((one) => one.of.value);
  const rules = new Set(of.map((one) => one.of.peer_rule)).size;
  const columns = [
    meanOverRules(of, (one) => one.found.length > 0).padEnd(24),
    meanOverRules(valued, (one) => one.overlaps).padEnd(14),
    meanOverRules(valued, (one) => one.exact),
  ];
  console.log(`${tier.padEnd(10)} ${String(rules).padStart(6)}  ${columns.join("  ")}`);
}
const reported = negatives.filter(({ found }) => found.length > 0);
const aboveInfo = reported.filter(({ found }) => found.some(({ severity }) => severity !== "info"));
console.log(`strong negatives reported: ${share(reported.length, negatives.length)} of ${negatives.length}`);
console.log(`  as warning or error:     ${share(aboveInfo.length, negatives.length)}`);

if (args.includes("--misses")) {
  const missed = groupBy(
    positives.filter(({ found, overlaps }) => found.length === 0 || !overlaps),
    ({ of }) => of.peer_rule,
  );
  const total = groupBy(positives, ({ of }) => of.peer_rule);
  console.log("\nmissed, by rule:");
  for (const [rule, of] of [...missed].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`  ${rule}: ${of.length} of ${total.get(rule)?.length}`);
    for (const one of of.slice(0, 3)) console.log(`      ${one.of.id}`);
  }
  console.log("\nreported negatives:");
  for (const { of, found } of reported) console.log(`  ${of.id}: ${found.map(({ type }) => type).join(", ")}`);
}
