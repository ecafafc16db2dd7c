import { defineLibrary, type Fact } from "../../library.ts";

const write: Fact = { roles: ["log.write"] };
const levels = {
  error: write,
  warn: write,
  info: write,
  http: write,
  verbose: write,
  debug: write,
  silly: write,
  log: write,
};

export default defineLibrary({
  name: "winston",
  language: "ecmascript",
  source: "https://github.com/winstonjs/winston#usage",
  modules: ["winston"],
  globals: { logger: "winston.Logger" },
  functions: {
    "winston.createLogger": { returns: "winston.Logger" },
    ...Object.fromEntries(Object.entries(levels).map(([level, fact]) => [`winston.${level}`, fact])),
  },
  types: { "winston.Logger": { methods: { ...levels, child: { returns: "self" } } } },
});
