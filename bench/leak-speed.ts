/**
 * Scan speed beside secretlint on the same files in the same run, by CPU time (other work on the machine does not count;
 * collector and compiler threads do) and by the clock: `npm run bench:leak-speed -- [FOLDER...]`.
 * secretlint is installed into the cache folder of the benches, not into this project.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { detectors } from "../server/src/engine/detectors/registry.ts";
import { createDetectorScanner } from "../server/src/engine/detectors/scan/detectorScanner.ts";
import { type CorpusFile, cacheFolder, cleanCorpus, megabytes } from "./lib/cleanCorpus.ts";

const SECRETLINT = ["@secretlint/core@13.0.7", "@secretlint/secretlint-rule-preset-recommend@13.0.7"];

type Scan = (file: CorpusFile) => unknown;

interface SecretlintCore {
  lintSource(request: unknown): Promise<{ readonly messages: readonly unknown[] }>;
}

async function secretlint(): Promise<Scan | undefined> {
  const folder = join(cacheFolder, "secretlint");
  try {
    if (!existsSync(join(folder, "node_modules"))) {
      mkdirSync(folder, { recursive: true });
      execFileSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--silent", ...SECRETLINT]);
    }
    const require = createRequire(join(folder, "package.json"));
    const load = async (name: string): Promise<Record<string, unknown>> =>
      import(pathToFileURL(require.resolve(name)).href);
    const core = (await load("@secretlint/core")) as unknown as SecretlintCore;
    const preset = await load("@secretlint/secretlint-rule-preset-recommend");
    const config = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: preset.creator }] };
    return ({ path, text }) =>
      core.lintSource({
        source: { filePath: path, content: text, contentType: "text", ext: path.slice(path.lastIndexOf(".")) },
        options: { config, noPhysicFilePath: true },
      });
  } catch (error) {
    console.error(`secretlint is not measured: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function plumbline(mode: "review" | "sanitize"): Scan {
  const scanner = createDetectorScanner(detectors);
  return ({ text, languageId, path }) => scanner.scan({ text, languageId, fileName: path, mode });
}

interface Seconds {
  readonly cpu: number;
  readonly clock: number;
}

async function seconds(files: readonly CorpusFile[], scan: Scan): Promise<Seconds> {
  const start = performance.now();
  const used = process.cpuUsage();
  for (const file of files) await scan(file);
  const { user, system } = process.cpuUsage(used);
  return { cpu: (user + system) / 1e6, clock: (performance.now() - start) / 1000 };
}

/** Milliseconds for one text of 4 KB, warm: the median of many runs. */
async function snippet(file: CorpusFile, scan: Scan): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 300; run++) times.push((await seconds([file], scan)).clock * 1000);
  return times.sort((a, b) => a - b)[150] ?? 0;
}

const rounds = process.argv.includes("--quick") ? 1 : 3;
const files = cleanCorpus(process.argv.slice(2).filter((arg) => !arg.startsWith("--")));
const total = megabytes(files);
const typical = files.find(({ text, languageId }) => text.length > 12_000 && languageId === "javascript") ?? files[0];
const scans: [string, Scan | undefined][] = [
  ["plumbline, review", plumbline("review")],
  ["plumbline, sanitize", plumbline("sanitize")],
  ["secretlint 13.0.7, recommended", await secretlint()],
];

console.log(
  `${files.length} files, ${total.toFixed(1)} MB, ${detectors.length} detectors, best of ${rounds}, Node ${process.version}`,
);
console.log("scanner                       MB/s, CPU  MB/s, clock   4 KB snippet, warm");
const best = new Map<string, Seconds>();
// Rounds alternate, so that what else the machine does falls on every scanner alike.
for (let round = 0; round < rounds; round++) {
  for (const [name, scan] of scans) {
    if (!scan) continue;
    const time = await seconds(files, scan);
    const { cpu, clock } = best.get(name) ?? time;
    best.set(name, { cpu: Math.min(cpu, time.cpu), clock: Math.min(clock, time.clock) });
    // secretlint leaves a mark for every file, and measures the last of them a tick later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    performance.clearMarks();
    performance.clearMeasures();
  }
}
for (const [name, scan] of scans) {
  const time = best.get(name);
  if (!scan || !typical || time === undefined) continue;
  const small = (await snippet({ ...typical, text: typical.text.slice(4000, 8000) }, scan)).toFixed(3);
  const columns = [time.cpu, time.clock].map((spent) => (total / spent).toFixed(1).padStart(11));
  console.log(`${name.padEnd(28)} ${columns.join("  ")}   ${small} ms`);
}
