/** `npm test`: every check and suite in order, each to its end, then one line that sums them up. */

import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, reports } from "./paths.ts";
import { say, step } from "./progress.ts";
import { exitCodeOf } from "./run.ts";

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}
interface Step {
  readonly title: string;
  /** A script or package program of this project, run by the own Node, and its arguments. */
  readonly command: readonly string[];
  /** Report files that count its tests; without one the step itself is one check. */
  readonly reports?: readonly string[];
}

const vitest = (report: string, ...args: string[]) => [
  "node_modules/vitest/vitest.mjs",
  "run",
  ...args,
  "--reporter=dot",
  "--reporter=json",
  `--outputFile.json=${join(reports, report)}`,
];

const STEPS: readonly Step[] = [
  { title: "type check", command: ["node_modules/typescript/bin/tsc", "-b"] },
  { title: "lint and format", command: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."] },
  { title: "registries up to date", command: ["tools/generate.ts", "--check"] },
  { title: "rule pages up to date", command: ["tools/generate-docs.ts", "--check"] },
  { title: "build", command: ["esbuild.mjs", "--production"] },
  { title: "unit tests", command: vitest("unit.json", "--exclude", "test/lsp/**"), reports: ["unit.json"] },
  { title: "protocol tests", command: vitest("protocol.json", "test/lsp"), reports: ["protocol.json"] },
  { title: "tests in a real VS Code", command: ["tools/test-editor.ts"], reports: ["suite.json", "ui.json"] },
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];
for (const one of STEPS) {
  const tally = await runStep(one);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  if (tally.failed > 0) broken.push(one.title);
}
if (broken.length > 0) say(`\nFailed: ${broken.join(", ")}`);
if (total.skipped > 0) say(`\n${total.skipped} skipped`);
say(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runStep({ title, command, reports: files = [] }: Step): Promise<Tally> {
  const code = await step(title, () => exitCodeOf(process.execPath, command, { cwd: projectRoot }));
  const tally = files.map(readTally).reduce(add, { passed: 0, failed: 0, skipped: 0 });
  const failedOutsideTests = code !== 0 && tally.failed === 0;
  if (failedOutsideTests) tally.failed++;
  if (files.length === 0 && code === 0) tally.passed++;
  if (tally.failed > 0) say(`  ${title}: FAILED`);
  return tally;
}

/** Vitest's JSON report, or the one of test/vscode/harness/report.ts. A file that is not there stands for a failure. */
function readTally(name: string): Tally {
  const file = join(reports, name);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report: Record<string, number> = JSON.parse(readFileSync(file, "utf8"));
  return {
    passed: report.numPassedTests ?? report.passed ?? 0,
    failed: report.numFailedTests ?? report.failed ?? 0,
    skipped: report.numPendingTests ?? report.skipped ?? 0,
  };
}

function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
