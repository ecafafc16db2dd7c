/**
 * `npm start`: builds, reviews and sanitizes samples/ in the terminal, then opens the editor on a copy of them with the
 * extension: desktop VS Code when `code` is there, otherwise a browser-hosted one. `--no-editor` stops after the terminal.
 */

import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startEditorHost } from "./host/editor-host.ts";
import { takeGitIdentity } from "./host/git-identity.ts";
import { ensureEditorHost } from "./host/install.ts";
import { findProgram } from "./host/requirements.ts";
import { quietSettings } from "./host/settings.ts";
import { main } from "./main.ts";
import { packageExtension } from "./package.ts";
import { artifacts, projectRoot, vsixFile } from "./paths.ts";
import { say, step } from "./progress.ts";
import { run } from "./run.ts";
import { showSamples } from "./show-samples.ts";

const state = join(artifacts, "start");
const workspace = join(state, "samples");

await main(start);

async function start(): Promise<void> {
  await step("build", () => run(process.execPath, [join(projectRoot, "esbuild.mjs"), "--production"], { quiet: true }));
  showSamples();
  if (process.argv.includes("--no-editor")) return;
  copySamples();
  const code = findProgram("code");
  await (code ? openDesktop(code) : openInBrowser());
}

/** A copy: what is tried out there never dirties the project. An earlier copy is kept, with what was tried in it. */
function copySamples(): void {
  if (existsSync(workspace)) return;
  mkdirSync(state, { recursive: true });
  cpSync(join(projectRoot, "samples"), workspace, { recursive: true });
}

async function openDesktop(program: string): Promise<void> {
  say(`\nOpening desktop VS Code on ${workspace}`);
  await run(program, ["--new-window", `--extensionDevelopmentPath=${projectRoot}`, workspace]);
}

async function openInBrowser(): Promise<void> {
  say("\n`code` is not on the PATH: starting a browser-hosted VS Code on this machine's loopback address.");
  const vscode = await ensureEditorHost();
  await packageExtension();
  rmSync(join(state, "extensions"), { recursive: true, force: true });
  takeGitIdentity(state);
  // Asked for before the start: a Ctrl+C meanwhile must not leave the server behind.
  const interrupted = nextSignal();
  const host = await startEditorHost({ vscode, state, settings: quietSettings, vsix: vsixFile });
  say(`\n  Open  ${host.url}/?folder=${encodeURIComponent(workspace)}\n\n  Ctrl+C stops it.`);
  await interrupted;
  say("\nStopping ...");
  await host.stop();
}

function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
}
