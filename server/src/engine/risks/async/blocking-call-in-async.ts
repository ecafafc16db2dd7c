/** A call that blocks the thread inside async code: the knowledge says what blocks and on what. */

import type { Fact } from "../../knowledge/library.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Call } from "../../model/code/expressions.ts";
import { spanOf } from "../../model/code/node.ts";
import { enclosingFunction } from "../../model/code/position.ts";
import type { Fix } from "../../model/fix.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";

type Blocking = NonNullable<Fact["blocking"]>;

const waitsFor: Readonly<Record<Blocking, string>> = {
  network: "the network",
  disk: "the disk",
  sleep: "a timer",
  process: "another process",
  cpu: "a long computation",
  database: "the database",
  input: "somebody at a keyboard",
};

export default defineRisk({
  meta: {
    id: "blocking-call-in-async",
    family: "async",
    title: "Blocking call inside async code",
    severity: "error",
    languages: ["python", "ecmascript"],
    yieldsTo: ["sync-heavy-work-in-handler", "blocking-call-in-handler"],
    messages: {
      blocks: {
        what: "{call} blocks the event loop while it waits for {waitsFor}.",
        why: "An async function shares one thread with every other request of the process. Until this call returns none of them moves: under load latency grows for everybody, health checks time out, and the orchestrator restarts a process that was only waiting.",
        next: "{advice}",
      },
    },
  },
  detect: {
    call(call, review) {
      const fact = review.fact(call);
      const blocking = fact?.blocking;
      if (!fact || !blocking || fact.async) return undefined;
      if (blocking === "disk" && !isWorthOnDisk(fact)) return undefined;
      const around = enclosingFunction(call);
      if (!around?.isAsync || isHandedToThread(around, review)) return undefined;
      return {
        message: "blocks" as const,
        at: call,
        values: {
          call: `${review.textOf(call.callee)}()`,
          waitsFor: waitsFor[blocking],
          advice: adviceFor(fact, review),
        },
        confidence: blocking === "disk" ? ("medium" as const) : ("high" as const),
        severity: blocking === "disk" ? ("warning" as const) : ("error" as const),
        restsOn: call,
      };
    },
  },
  fix: ({ at }, review) => ("kind" in at && at.kind === "call" ? replaceSleep(at, review) : undefined),
  examples: {
    flags: [
      {
        title: "time.sleep holds the loop",
        language: "python",
        code: `
          import asyncio
          import time
          async def poll(job):
              while not await job.done():
                  «time.sleep(2)»
        `,
        fixed: `
          import asyncio
          import time
          async def poll(job):
              while not await job.done():
                  await asyncio.sleep(2)
        `,
      },
      {
        title: "requests inside an async endpoint",
        language: "python",
        code: `
          import requests
          async def profile(user_id):
              response = «requests.get(f"https://users.example/{user_id}", timeout=5)»
              return response.json()
        `,
      },
      {
        title: "A subprocess that is waited for",
        language: "python",
        code: `
          import subprocess
          async def convert(path):
              «subprocess.run(["ffmpeg", "-i", path], check=True, timeout=60)»
        `,
      },
      {
        title: "A file is opened in the loop",
        language: "python",
        code: `
          async def load(path):
              with «open(path)» as handle:
                  return handle.read()
        `,
      },
      {
        title: "Synchronous child process",
        language: "ecmascript",
        code: `
          import { execSync } from "node:child_process";
          export async function build(dir: string) {
            «execSync("make all", { cwd: dir })»;
          }
        `,
      },
      {
        title: "Password hashing on the loop",
        language: "ecmascript",
        code: `
          import bcrypt from "bcrypt";
          async function register(password: string) {
            return «bcrypt.hashSync(password, 12)»;
          }
        `,
      },
      {
        title: "Synchronous key derivation",
        language: "ecmascript",
        code: `
          import crypto from "crypto";
          const derive = async (secret: string, salt: string) => «crypto.pbkdf2Sync(secret, salt, 600000, 32, "sha256")»;
        `,
      },
      {
        title: "Synchronous file access",
        language: "ecmascript",
        code: `
          import fs from "node:fs";
          async function load(path: string) {
            return JSON.parse(«fs.readFileSync(path, "utf8")»);
          }
        `,
      },
    ],
    accepts: [
      {
        title: "Handed to a thread",
        language: "python",
        code: `
          import asyncio
          import requests
          async def profile(url):
              return await asyncio.to_thread(requests.get, url, timeout=5)
        `,
      },
      {
        title: "A synchronous function that runs in a thread",
        language: "python",
        code: `
          import asyncio
          import time
          async def poll():
              def wait():
                  time.sleep(2)
              await asyncio.to_thread(wait)
        `,
      },
      {
        title: "Not async",
        language: "python",
        code: `
          import time
          def poll():
              time.sleep(2)
        `,
      },
      {
        title: "Awaited sleep",
        language: "python",
        code: `
          import asyncio
          async def poll():
              await asyncio.sleep(2)
        `,
      },
      {
        title: "Promise form",
        language: "ecmascript",
        code: `
          import { readFile } from "node:fs/promises";
          async function load(path: string) {
            return JSON.parse(await readFile(path, "utf8"));
          }
        `,
      },
      {
        title: "Not async: start-up code",
        language: "ecmascript",
        code: `
          import fs from "node:fs";
          const config = JSON.parse(fs.readFileSync("config.json", "utf8"));
        `,
      },
      {
        title: "A local helper with the same name",
        language: "ecmascript",
        code: `
          import { execSync } from "./fake-shell";
          async function build() {
            execSync("make");
          }
        `,
      },
      {
        title: "A worker's own callback",
        language: "ecmascript",
        code: `
          import fs from "node:fs";
          export function load(path: string) {
            return fs.readFileSync(path);
          }
        `,
      },
    ],
  },
});

/** A look at the file system (exists, stat) is over in microseconds: opening, reading and writing may not be. */
const isWorthOnDisk = (fact: Fact): boolean =>
  fact.roles?.some((role) => role === "file.open" || role === "file.read" || role === "file.write") ?? false;

/** The async function itself is only run where it may block: `asyncio.run` in a thread, `anyio.from_thread`. */
function isHandedToThread(around: FunctionNode, review: Review): boolean {
  const { parent } = around;
  return parent?.kind === "call" && review.hasRole(parent, "thread.offload");
}

function adviceFor(fact: Fact, review: Review): string {
  const thread = review.model.languageId === "python" ? "asyncio.to_thread" : "a worker thread";
  return fact.nonBlocking
    ? `Use ${fact.nonBlocking} and await it, or move the call to ${thread}.`
    : `Move the call to ${thread} and await that.`;
}

/** Only where the module of the awaited form is already imported, so that nothing else has to change. */
function replaceSleep(call: Call, review: Review): Fix | undefined {
  if (review.nameOf(call) !== "time.sleep" || call.parent?.kind !== "block") return undefined;
  const { callee } = call;
  const imported = review.resolver.bindings
    .lookup("asyncio", call)
    .some((binding) => binding.kind === "import" && binding.name.imported === "*");
  if (!imported) return undefined;
  return {
    title: "Await asyncio.sleep instead",
    safe: true,
    edits: [{ span: spanOf(callee), text: "await asyncio.sleep" }],
  };
}
