/** Runs the scenarios of test/vscode/ui with Mocha in this process; each opens its own editor with the packed extension. */

import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";
import { reports, screenshots } from "../../../tools/paths.ts";
import { say } from "../../../tools/progress.ts";
import { collectReport, type SuiteReport, writeReport } from "./report.ts";

const SCENARIO_TIMEOUT_MS = 120_000;
const folder = join(import.meta.dirname, "..", "ui");

/** `only` is part of a scenario's file name. */
export async function runScenarios(only = ""): Promise<SuiteReport> {
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  const mocha = new Mocha({ ui: "bdd", timeout: SCENARIO_TIMEOUT_MS, reporter: Mocha.reporters.Base });
  const names = readdirSync(folder).filter((name) => name.endsWith(".ui.ts") && name.includes(only));
  for (const name of names.sort()) mocha.addFile(join(folder, name));
  await mocha.loadFilesAsync();
  const report = await new Promise<SuiteReport>((resolve) => {
    const collected = collectReport(
      mocha.run(() => resolve(collected)),
      say,
    );
  });
  writeReport(join(reports, "ui.json"), report);
  if (report.passed + report.failed === 0) throw new Error("No scenario ran");
  return report;
}
