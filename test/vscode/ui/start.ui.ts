/** `npm start` without desktop VS Code: it prints an address that answers, and Ctrl+C leaves no process behind. */

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { describe, it } from "mocha";
import { findProgram } from "../../../tools/host/requirements.ts";
import { artifacts, node24, projectRoot } from "../../../tools/paths.ts";

const ADDRESS_WITHIN_MS = 100_000;

describe("npm start", () => {
  it("opens a browser-hosted editor on loopback and stops cleanly", async () => {
    const programs = mkdtempSync(join(tmpdir(), "plumbline-path-"));
    const child = startWithoutDesktop(programs);
    try {
      const address = await addressFrom(child);
      assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\//);
      assert.equal((await fetch(address)).status, 200);
      child.kill("SIGINT");
      const [code] = await once(child, "exit");
      assert.equal(code, 0);
      await assert.rejects(fetch(address));
      assert.deepEqual(leftovers(), []);
    } finally {
      // SIGTERM: it still stops the server it started.
      child.kill("SIGTERM");
      rmSync(programs, { recursive: true });
    }
  });
});

/** A PATH that has what is needed and surely no `code`. */
function startWithoutDesktop(programs: string): ChildProcess {
  for (const name of ["npm", "sh", "env"]) {
    const program = findProgram(name);
    if (program) symlinkSync(program, join(programs, name));
  }
  const env = { ...process.env, PATH: [dirname(node24()), programs].join(delimiter) };
  return spawn(node24(), ["tools/start.ts"], { cwd: projectRoot, env, stdio: ["ignore", "pipe", "pipe"] });
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /Open {2}(\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    const late = () => reject(new Error(`npm start printed no address:\n${output}`));
    const timer = setTimeout(late, ADDRESS_WITHIN_MS);
    child.once("exit", () => clearTimeout(timer));
    child.once("exit", (code) => reject(new Error(`npm start ended with exit code ${code}:\n${output}`)));
  });
}

function leftovers(): string[] {
  const state = join(artifacts, "start");
  return readdirSync("/proc").flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      return command.includes(state) ? [command] : [];
    } catch {
      return [];
    }
  });
}
