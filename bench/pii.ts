/**
 * Recall and flagged negatives of the personal-data detectors over labelled cases:
 * `npm run bench:pii -- <folder> [--misses] [--mode review]`, or PLUMBLINE_CORPORA=<folder>. The folder holds files
 * named pii*.jsonl, one case a line: text, entities, scope, negative.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Leak } from "../server/src/engine/detectors/detector.ts";
import { readFields } from "../server/src/engine/detectors/fields/readFields.ts";
import { detectors } from "../server/src/engine/detectors/registry.ts";
import { createScanner, type Scanner } from "../server/src/engine/detectors/scan/scanText.ts";

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly reserved?: boolean;
  readonly soft?: boolean;
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly scope: "all" | "partial" | readonly string[];
  readonly negative: boolean;
  readonly strength: string | null;
}

type Mode = "review" | "sanitize";

interface Tally {
  readonly wanted: Entity[];
  readonly missed: { readonly entity: Entity; readonly in: Case }[];
  readonly negatives: Case[];
  readonly flagged: { readonly leaks: readonly Leak[]; readonly in: Case }[];
}

/** Types that mean the same in the labels and in the detectors. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  ip: ["private-ip"],
  hostname: ["internal-hostname"],
  "url-with-credentials": ["connection-string", "password"],
};

const typesFor = (type: string): readonly string[] => [type, ...(ALIASES[type] ?? [])];
const spread = (leak: Leak): readonly Leak[] => [leak, ...(leak.parts ?? [])];

/** One scanner for a set of types: values alone fit several kinds, and the labels name one of them. */
function scannerFor(types: readonly string[], cache: Map<string, Scanner>): Scanner {
  const key = types.join();
  const known = cache.get(key);
  if (known) return known;
  const wanted = new Set(types);
  const chosen = detectors.filter(({ meta }) => types.length === 0 || meta.types.some((type) => wanted.has(type)));
  const scanner = createScanner(chosen, { readFields, onError: (id, error) => console.error(id, error) });
  cache.set(key, scanner);
  return scanner;
}

function scopeTypes(test: Case): readonly string[] {
  return typeof test.scope === "string" ? [] : test.scope.flatMap(typesFor);
}

function run(cases: readonly Case[], mode: Mode): Tally {
  const tally: Tally = { wanted: [], missed: [], negatives: [], flagged: [] };
  const cache = new Map<string, Scanner>();
  for (const test of cases) {
    const leaks = scannerFor(scopeTypes(test), cache).scan({ text: test.text, mode }).flatMap(spread);
    if (test.negative) judgeNegative(test, leaks, tally);
    else judgePositive(test, leaks, tally);
  }
  return tally;
}

function judgeNegative(test: Case, leaks: readonly Leak[], tally: Tally): void {
  tally.negatives.push(test);
  if (leaks.length > 0) tally.flagged.push({ leaks, in: test });
}

function judgePositive(test: Case, leaks: readonly Leak[], tally: Tally): void {
  for (const entity of test.entities) {
    if (entity.reserved || entity.soft) continue;
    tally.wanted.push(entity);
    const types = typesFor(entity.type);
    const found = leaks.some(
      ({ span, type }) => span.start < entity.end && span.end > entity.start && types.includes(type),
    );
    if (!found) tally.missed.push({ entity, in: test });
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);

function report(name: string, mode: Mode, tally: Tally): void {
  const found = tally.wanted.length - tally.missed.length;
  console.log(
    [
      name.padEnd(28),
      mode.padEnd(9),
      `recall ${share(found, tally.wanted.length)} (${found}/${tally.wanted.length})`.padEnd(28),
      `flagged negatives ${share(tally.flagged.length, tally.negatives.length)} (${tally.flagged.length}/${tally.negatives.length})`,
    ].join(" "),
  );
}

function list(tally: Tally): void {
  for (const miss of tally.missed) console.log(`  missed  ${miss.entity.type}: ${JSON.stringify(miss.in.text)}`);
  for (const { leaks, in: test } of tally.flagged) {
    const types = leaks.map(({ type, confidence }) => `${type}/${confidence}`).join(", ");
    console.log(`  flagged ${types}: ${JSON.stringify(test.text)}`);
  }
}

function readCases(file: string): Case[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Case);
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: "boolean", default: false }, mode: { type: "string" } },
  });
  const folder = positionals[0] ?? process.env.PLUMBLINE_CORPORA;
  if (folder === undefined || !existsSync(folder)) {
    console.error("bench:pii needs the folder of the labelled cases, as an argument or in PLUMBLINE_CORPORA.");
    return 2;
  }
  const files = readdirSync(folder).filter((name) => /^pii.*\.jsonl$/.test(name));
  const modes: readonly Mode[] =
    values.mode === "review" || values.mode === "sanitize" ? [values.mode] : ["sanitize", "review"];
  for (const file of files) {
    const cases = readCases(join(folder, file));
    for (const mode of modes) {
      const tally = run(cases, mode);
      report(file, mode, tally);
      if (values.misses) list(tally);
    }
  }
  return files.length === 0 ? 2 : 0;
}

process.exitCode = main();
