/** What a Mocha run came to: one line per test while it runs, and counts in a file that the caller reads afterwards. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export interface SuiteReport {
  passed: number;
  failed: number;
  skipped: number;
  failures: { title: string; message: string }[];
}

/** The part of Mocha's runner that is used here. */
export interface RunnerEvents {
  on(event: string, listener: (test: ReportedTest, error: Error) => void): unknown;
}
interface ReportedTest {
  fullTitle(): string;
  duration?: number;
}

export function collectReport(runner: RunnerEvents, print: (line: string) => void): SuiteReport {
  const report: SuiteReport = { passed: 0, failed: 0, skipped: 0, failures: [] };
  runner.on("pass", (test) => {
    report.passed++;
    print(`  ok ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on("pending", (test) => {
    report.skipped++;
    print(`  skipped ${test.fullTitle()}`);
  });
  runner.on("fail", (test, error) => {
    report.failed++;
    const message = error.stack ?? String(error);
    report.failures.push({ title: test.fullTitle(), message });
    print(`  FAILED ${test.fullTitle()}\n${message.replace(/^/gm, "    ")}`);
  });
  return report;
}

export function writeReport(file: string, report: SuiteReport): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(report, undefined, 2));
}
