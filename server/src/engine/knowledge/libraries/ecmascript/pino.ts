import { defineLibrary, type Fact } from "../../library.ts";

const write: Fact = { roles: ["log.write"] };

export default defineLibrary({
  name: "pino",
  language: "ecmascript",
  source: "https://github.com/pinojs/pino/blob/main/docs/api.md",
  modules: ["pino"],
  functions: { pino: { returns: "pino.Logger" }, "pino.pino": { returns: "pino.Logger" } },
  types: {
    "pino.Logger": {
      methods: {
        trace: write,
        debug: write,
        info: write,
        warn: write,
        error: write,
        fatal: write,
        child: { returns: "self" },
      },
    },
  },
});
