import { defineLibrary, type Fact, type TimeoutFact } from "../../library.ts";

const timeout: TimeoutFact = { options: ["timeout"], default: "none", example: "timeout=60" };
const run: Fact = {
  roles: ["process.run"],
  blocking: "process",
  nonBlocking: "asyncio.create_subprocess_exec",
  timeout,
};

export default defineLibrary({
  name: "subprocess",
  language: "python",
  source: "https://docs.python.org/3/library/subprocess.html",
  modules: ["subprocess"],
  globals: { subprocess: "subprocess" },
  functions: {
    // Without check=True a failed command looks like one that worked.
    "subprocess.run": { ...run, failure: "result", options: { check: "check" } },
    "subprocess.call": { ...run, failure: "result" },
    "subprocess.check_call": run,
    "subprocess.check_output": run,
    "subprocess.getoutput": { roles: ["process.run"], blocking: "process" },
    "subprocess.Popen": { roles: ["process.run"], returns: "subprocess.Popen" },
  },
  types: {
    "subprocess.Popen": {
      methods: { wait: { blocking: "process", timeout }, communicate: { blocking: "process", timeout } },
    },
  },
});
