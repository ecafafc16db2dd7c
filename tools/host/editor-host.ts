/** Starts and stops one VS Code server on loopback, with its own home, settings and extensions, as one process group. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { node24 } from "../paths.ts";
import { run } from "../run.ts";

const READY_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 10_000;
const KEPT_LOG = 20_000;

export interface EditorHostOptions {
  /** Folder of the VS Code server, from `ensureEditorHost`. */
  readonly vscode: string;
  /** Folder for home, user data and extensions of this run. */
  readonly state: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** A packed extension to install before the start. */
  readonly vsix?: string;
  /** Lets a page load an extension under development and run a suite in it. Off in what users see. */
  readonly developmentPayload?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export interface EditorHost {
  readonly url: string;
  readonly port: number;
  /** Leader of the process group. */
  readonly pid: number;
  /** The end of what the server wrote. */
  log(): string;
  stop(): Promise<void>;
}

export async function startEditorHost(options: EditorHostOptions): Promise<EditorHost> {
  const env = prepareState(options);
  if (options.vsix) await installVsix(options, options.vsix, env);
  const port = await freePort();
  const child = spawn(node24(), [...serverArguments(options), "--host", "127.0.0.1", "--port", String(port)], {
    detached: true,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  const keep = (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-KEPT_LOG);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const pid = child.pid;
  if (pid === undefined) throw new Error("The VS Code server could not be started");
  const url = `http://127.0.0.1:${port}`;
  const stop = () => stopGroup(pid);
  try {
    await waitUntilReady(child, url);
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : error}\n${log}`);
  }
  return { url, port, pid, log: () => log, stop };
}

function folders(options: EditorHostOptions) {
  const at = (name: string) => join(options.state, name);
  return { home: at("home"), tmp: at("tmp"), user: at("user"), server: at("server"), extensions: at("extensions") };
}

/** Nothing of the person's own home reaches the editor; the public extension gallery is not asked. */
function prepareState(options: EditorHostOptions): Record<string, string> {
  const { home, tmp, user, server, extensions } = folders(options);
  for (const folder of [home, tmp, server, extensions, join(user, "User")]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(user, "User", "settings.json"), JSON.stringify(options.settings, undefined, 2));
  return {
    PATH: [dirname(node24()), process.env.PATH ?? ""].join(delimiter),
    LANG: "C.UTF-8",
    HOME: home,
    TMPDIR: tmp,
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: "", itemUrl: "", resourceUrlTemplate: "" }),
    ...options.env,
  };
}

function serverArguments(options: EditorHostOptions): string[] {
  const { user, server, extensions } = folders(options);
  return [
    join(options.vscode, "out", "server-main.js"),
    ...["--user-data-dir", user, "--server-data-dir", server, "--extensions-dir", extensions],
    "--accept-server-license-terms",
    "--without-connection-token",
    "--disable-workspace-trust",
    ...["--telemetry-level", "off"],
    ...(options.developmentPayload ? ["--enable-smoke-test-driver"] : []),
  ];
}

async function installVsix(options: EditorHostOptions, vsix: string, env: Record<string, string>): Promise<void> {
  const { user, server, extensions } = folders(options);
  const main = join(options.vscode, "out", "server-main.js");
  const where = ["--extensions-dir", extensions, "--user-data-dir", user, "--server-data-dir", server];
  await run(node24(), [main, "--install-extension", vsix, ...where, "--force"], { env, quiet: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

async function waitUntilReady(child: ChildProcess, url: string): Promise<void> {
  const end = Date.now() + READY_WITHIN_MS;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The VS Code server ended at once, exit code ${child.exitCode}`);
    const answer = await fetch(`${url}/version`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error(`The VS Code server did not answer within ${READY_WITHIN_MS / 1000} s`);
}

/** The whole group by its one id: the server's children (extension hosts, terminals) would outlive it otherwise. */
async function stopGroup(pid: number): Promise<void> {
  signalGroup(pid, "SIGTERM");
  const end = Date.now() + STOP_WITHIN_MS;
  while (groupAlive(pid) && Date.now() < end) await sleep(50);
  // What is left after this is at most a dead entry in the process table that nobody collects.
  signalGroup(pid, "SIGKILL");
}

function groupAlive(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}
