/** Starts other programs: output shown or kept, the own Node first on PATH, a failing program is an error that shows why. */

import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { node24, projectRoot } from "./paths.ts";

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Keep the output and show its end only on failure. */
  readonly quiet?: boolean;
}

const SHOWN_ON_FAILURE = 4_000;

/** Resolves to the exit code; rejects only when the program cannot be started. */
export function exitCodeOf(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectRoot,
      env: { ...toolEnvironment(), ...options.env },
      stdio: options.quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    let kept = "";
    const keep = (chunk: Buffer) => {
      kept = (kept + chunk.toString()).slice(-SHOWN_ON_FAILURE);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.once("error", reject);
    child.once("close", (code) => {
      if (code !== 0 && kept) process.stderr.write(`${kept}\n`);
      resolve(code ?? 1);
    });
  });
}

export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<void> {
  const code = await exitCodeOf(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(" ")} ended with exit code ${code}`);
}

/** The caller's environment without what npm tells a script about *this* package: it would confuse npm in another folder. */
function toolEnvironment(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value === undefined || /^npm_(lifecycle|package)_|^npm_config_local_prefix$|^npm_command$/.test(name)) continue;
    env[name] = value;
  }
  if (!process.stdout.isTTY) env.NO_COLOR = "1";
  env.PATH = [dirname(node24()), env.PATH ?? ""].join(delimiter);
  return env;
}
