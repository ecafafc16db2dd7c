/** `npm run test:editor [suite|ui]`: the suites inside the extension host, then the scenarios on the packed extension. */

import { join } from "node:path";
import type { SuiteReport } from "../test/vscode/harness/report.ts";
import { runScenarios } from "../test/vscode/harness/run-scenarios.ts";
import { runSuite } from "../test/vscode/harness/run-suite.ts";
import { ensureEditorHost } from "./host/install.ts";
import { requireChromium } from "./host/requirements.ts";
import { packageExtension } from "./package.ts";
import { projectRoot } from "./paths.ts";
import { say, step } from "./progress.ts";
import { run } from "./run.ts";

const only = process.argv[2];

requireChromium();
const vscode = await step("a real VS Code", ensureEditorHost);
await packageExtension();
let failed = 0;
if (only !== "ui") {
  await run(process.execPath, [join(projectRoot, "tools/build/suite.mjs")]);
  failed += counted("suites in the extension host", await step("suites in the extension host", () => runSuite(vscode)));
}
if (only !== "suite") {
  failed += counted(
    "scenarios on the packed extension",
    await step("scenarios on the packed extension", () => runScenarios(process.argv[3])),
  );
}
process.exitCode = failed > 0 ? 1 : 0;

function counted(title: string, report: SuiteReport): number {
  say(`  ${title}: ${report.passed} passed, ${report.failed} failed`);
  return report.failed;
}
