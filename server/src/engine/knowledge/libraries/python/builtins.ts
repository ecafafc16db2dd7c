import { defineLibrary } from "../../library.ts";

export default defineLibrary({
  name: "python builtins",
  language: "python",
  source: "https://docs.python.org/3/library/functions.html",
  modules: ["builtins"],
  builtin: true,
  globals: {
    open: "builtins.open",
    print: "builtins.print",
    input: "builtins.input",
    eval: "builtins.eval",
    exec: "builtins.exec",
    len: "builtins.len",
    hash: "builtins.hash",
  },
  functions: {
    "builtins.open": { roles: ["file.open"], blocking: "disk", nonBlocking: "aiofiles.open", returns: "builtins.file" },
    "builtins.print": { roles: ["log.print"] },
    "builtins.input": { blocking: "input" },
    "builtins.len": { roles: ["mask"] },
    "builtins.hash": { roles: ["mask"] },
  },
  types: { "builtins.file": { closes: ["close"] } },
});
