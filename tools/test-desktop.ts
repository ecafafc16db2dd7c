/** `npm run test:desktop`: the same suites in a downloaded desktop VS Code. For machines with a network and a display. */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { freshState, removeState, workspaceCopy } from "../test/vscode/harness/state.ts";
import { main } from "./main.ts";
import { artifacts, projectRoot, reports } from "./paths.ts";
import { run } from "./run.ts";

await main(testDesktop);

async function testDesktop(): Promise<void> {
  mkdirSync(reports, { recursive: true });
  await run(process.execPath, [join(projectRoot, "esbuild.mjs")], { quiet: true });
  await run(process.execPath, [join(projectRoot, "tools/build/suite.mjs")], { quiet: true });
  const state = freshState("desktop");
  try {
    process.exitCode = await runTests({
      version: process.argv[2] ?? "stable",
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: join(artifacts, "suite", "index.cjs"),
      extensionTestsEnv: { PLUMBLINE_SUITE_REPORT: join(reports, "desktop.json") },
      launchArgs: [workspaceCopy(state), "--disable-extensions", "--user-data-dir", join(state, "user")],
    });
  } finally {
    removeState(state);
  }
}
