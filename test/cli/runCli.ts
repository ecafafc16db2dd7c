/** Runs a command in this process, in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Environment } from "../../server/src/cli/environment.ts";
import { runProgram } from "../../server/src/cli/program.ts";

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export class CliFolder {
  readonly root = mkdtempSync(join(tmpdir(), "plumbline-cli-"));

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  async run(
    args: readonly string[],
    stdin: string | Uint8Array = "",
    settings: Partial<Environment> = {},
  ): Promise<CliResult> {
    let out = "";
    let err = "";
    const collect = (keep: (text: string) => void) => ({
      write: async (text: string | Uint8Array) =>
        keep(typeof text === "string" ? text : Buffer.from(text).toString("utf8")),
    });
    const env: Environment = {
      cwd: this.root,
      stdin: chunks(Buffer.from(stdin)),
      out: collect((text) => {
        out += text;
      }),
      err: collect((text) => {
        err += text;
      }),
      colour: false,
      interactive: false,
      version: "0.0.0-test",
      ...settings,
    };
    return { code: await runProgram(args, env), out, err };
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Small pieces, as a pipe would bring them. */
async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_521) yield bytes.subarray(at, at + 65_521);
}

/** One finding, whatever rules come later: everything but the deadline is as it should be. */
export const RISKY = [
  "import requests",
  "",
  "",
  "def load(key):",
  '    response = requests.get("https://prices.example/v1/prices", params={"key": key})',
  "    response.raise_for_status()",
  "    return response.json()",
  "",
].join("\n");
export const CLEAN = "def double(value):\n    return value * 2\n";
