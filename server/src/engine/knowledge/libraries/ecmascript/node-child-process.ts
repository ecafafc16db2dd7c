import { defineLibrary, type Fact } from "../../library.ts";

const blocking = (nonBlocking: string): Fact => ({ roles: ["process.run"], blocking: "process", nonBlocking });

export default defineLibrary({
  name: "node:child_process",
  language: "ecmascript",
  source: "https://nodejs.org/api/child_process.html",
  modules: ["child_process"],
  globals: { child_process: "child_process" },
  functions: {
    "child_process.execSync": blocking("exec of node:child_process, promisified"),
    "child_process.execFileSync": blocking("execFile of node:child_process, promisified"),
    "child_process.spawnSync": blocking("spawn"),
    "child_process.exec": { roles: ["process.run"] },
    "child_process.execFile": { roles: ["process.run"] },
    "child_process.spawn": { roles: ["process.run"] },
    "child_process.fork": { roles: ["process.run"] },
  },
});
