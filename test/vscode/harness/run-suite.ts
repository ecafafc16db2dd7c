/** Runs the bundled suites inside the extension host of a browser-hosted VS Code, by its own test payload. */

import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type EditorHost, startEditorHost } from "../../../tools/host/editor-host.ts";
import { quietSettings } from "../../../tools/host/settings.ts";
import { artifacts, projectRoot, reports } from "../../../tools/paths.ts";
import { say } from "../../../tools/progress.ts";
import { openBrowser } from "./browser.ts";
import type { SuiteReport } from "./report.ts";
import { freshState, removeState, workspaceCopy } from "./state.ts";

const SUITE_WITHIN_MS = 5 * 60_000;
const LINE = "@@suite ";

export async function runSuite(vscode: string): Promise<SuiteReport> {
  const reportFile = join(reports, "suite.json");
  rmSync(reportFile, { force: true });
  const state = freshState("suite");
  const host = await startEditorHost({ vscode, state, settings: quietSettings, developmentPayload: true });
  try {
    const context = await openBrowser(state, host.url);
    try {
      const page = await context.newPage();
      const suite = await listenToSuite(page);
      await page.goto(suiteUrl(host, workspaceCopy(state), reportFile));
      const { code, logs } = await suite.ended;
      return readReport(reportFile, code, `${logs}\n${host.log()}`);
    } finally {
      await context.close();
    }
  } finally {
    await host.stop();
    removeState(state);
  }
}

interface SuiteEnd {
  code: number;
  logs: unknown;
}

/** The workbench calls these two functions of the page: one per console line, one at the end. */
async function listenToSuite(page: Page): Promise<{ ended: Promise<SuiteEnd> }> {
  await page.exposeFunction("codeAutomationLog", (_type: string, values: unknown[]) => {
    const text = values.map(String).join(" ");
    if (text.startsWith(LINE)) say(text.slice(LINE.length));
  });
  let exit: (end: SuiteEnd) => void = () => {};
  const ended = new Promise<SuiteEnd>((resolve, reject) => {
    const late = () => reject(new Error(`The suite did not end within ${SUITE_WITHIN_MS / 1000} s`));
    const timer = setTimeout(late, SUITE_WITHIN_MS);
    exit = (end) => {
      clearTimeout(timer);
      resolve(end);
    };
  });
  await page.exposeFunction("codeAutomationExit", (code: number, logs: unknown) => exit({ code, logs }));
  return { ended };
}

function suiteUrl(host: EditorHost, workspace: string, reportFile: string): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${host.port}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(projectRoot)],
    ["extensionTestsPath", remote(join(artifacts, "suite", "index.cjs"))],
    ["extensionEnvironment", JSON.stringify({ PLUMBLINE_SUITE_REPORT: reportFile })],
    ["skipWelcome", "true"],
  ];
  return `${host.url}/?${new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) })}`;
}

function readReport(file: string, code: number, log: string): SuiteReport {
  if (!existsSync(file)) throw new Error(`The suite ended with exit code ${code} before any test was counted\n${log}`);
  const report: SuiteReport = JSON.parse(readFileSync(file, "utf8"));
  if (code === 0 || report.failed > 0) return report;
  return { ...report, failed: 1, failures: [{ title: "suite", message: `exit code ${code}` }] };
}
