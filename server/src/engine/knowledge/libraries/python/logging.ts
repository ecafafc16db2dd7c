import { defineLibrary, type Fact } from "../../library.ts";

const write: Fact = { roles: ["log.write"] };
const levels = {
  debug: write,
  info: write,
  warning: write,
  warn: write,
  error: write,
  exception: write,
  critical: write,
  log: write,
  fatal: write,
};

export default defineLibrary({
  name: "logging",
  language: "python",
  source: "https://docs.python.org/3/library/logging.html",
  modules: ["logging"],
  globals: {
    logging: "logging",
    logger: "logging.Logger",
    log: "logging.Logger",
    LOGGER: "logging.Logger",
    LOG: "logging.Logger",
  },
  functions: {
    ...Object.fromEntries(Object.entries(levels).map(([level, fact]) => [`logging.${level}`, fact])),
    "logging.getLogger": { returns: "logging.Logger" },
  },
  types: { "logging.Logger": { methods: levels } },
});
