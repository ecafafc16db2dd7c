/** `npm run test:editor [suite|ui [SCENARIO]]`: the suites inside the extension host, then the scenarios on the packed extension. */

import { join } from "node:path";
import type { SuiteReport } from "../test/vscode/harness/report.ts";
import { runScenarios } from "../test/vscode/harness/run-scenarios.ts";
import { runSuite } from "../test/vscode/harness/run-suite.ts";
import { ensureEditorHost } from "./host/install.ts";
import { requireChromium } from "./host/requirements.ts";
import { main } from "./main.ts";
import { packageExtension } from "./package.ts";
import { projectRoot } from "./paths.ts";
import { say, step } from "./progress.ts";
import { run } from "./run.ts";

await main(testEditor);

async function testEditor(): Promise<void> {
  const [, , only, scenario] = process.argv;
  requireChromium();
  const vscode = await step("a real VS Code", ensureEditorHost);
  await packageExtension();
  const failed = (only === "ui" ? 0 : await inHost(vscode)) + (only === "suite" ? 0 : await onPacked(scenario));
  process.exitCode = failed > 0 ? 1 : 0;
}

async function inHost(vscode: string): Promise<number> {
  await run(process.execPath, [join(projectRoot, "tools/build/suite.mjs")]);
  const title = "suites in the extension host";
  return counted(title, await step(title, () => runSuite(vscode)));
}

async function onPacked(scenario: string | undefined): Promise<number> {
  const title = "scenarios on the packed extension";
  return counted(title, await step(title, () => runScenarios(scenario)));
}

function counted(title: string, report: SuiteReport): number {
  say(`  ${title}: ${report.passed} passed, ${report.failed} failed`);
  return report.failed;
}
