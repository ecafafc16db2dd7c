/**
 * Entry of the suites inside the extension host: `run()` as @vscode/test-electron and VS Code's test payload call it.
 * Rejects when a test failed, when a file could not be loaded and when there was nothing to run.
 */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { collectReport, type SuiteReport, writeReport } from "../harness/report.ts";

const TEST_TIMEOUT_MS = 30_000;

export async function run(): Promise<void> {
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ ui: "bdd", timeout: TEST_TIMEOUT_MS, reporter: Mocha.reporters.Base });
  loadSuites(mocha);
  const report = await new Promise<SuiteReport>((resolve) => {
    const collected = collectReport(
      mocha.run(() => resolve(collected)),
      (line) => console.log(`@@suite ${line}`),
    );
  });
  const file = process.env.PLUMBLINE_SUITE_REPORT;
  if (file) writeReport(file, report);
  if (report.passed + report.failed === 0) throw new Error("No test ran");
  if (report.failed > 0) throw new Error(`${report.failed} test(s) failed`);
}

/** By require, not through Mocha's loader: only require knows the module `vscode` in every editor version. */
function loadSuites(mocha: Mocha): void {
  for (const name of readdirSync(__dirname).sort()) {
    if (!name.endsWith(".suite.cjs")) continue;
    mocha.suite.emit("pre-require", globalThis, name, mocha);
    require(join(__dirname, name));
  }
}
