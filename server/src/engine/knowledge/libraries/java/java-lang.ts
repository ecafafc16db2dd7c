import { defineLibrary } from "../../library.ts";

export default defineLibrary({
  name: "java.lang",
  language: "java",
  source: "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Thread.html",
  modules: ["java.lang", "java.util.concurrent"],
  builtin: true,
  globals: {
    Thread: "java.lang.Thread",
    System: "java.lang.System",
    Runtime: "java.lang.Runtime",
    Math: "java.lang.Math",
    Exception: "java.lang.Exception",
    RuntimeException: "java.lang.RuntimeException",
  },
  functions: {
    "java.lang.Thread.sleep": { roles: ["sleep"], blocking: "sleep" },
    "java.util.concurrent.TimeUnit.SECONDS.sleep": { roles: ["sleep"], blocking: "sleep" },
    "java.util.concurrent.TimeUnit.MILLISECONDS.sleep": { roles: ["sleep"], blocking: "sleep" },
    "java.util.concurrent.TimeUnit.MINUTES.sleep": { roles: ["sleep"], blocking: "sleep" },
    "java.lang.System.getenv": { roles: ["env.read"] },
    "java.lang.System.out.println": { roles: ["log.print"] },
    "java.lang.System.out.printf": { roles: ["log.print"] },
    "java.lang.System.err.println": { roles: ["log.print"] },
    "java.lang.Runtime.getRuntime": { returns: "java.lang.Runtime" },
    "java.lang.Math.random": { roles: ["random.weak"] },
  },
  types: { "java.lang.Runtime": { methods: { exec: { roles: ["process.run"] } } } },
});
