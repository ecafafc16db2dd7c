import { named, writes } from "../../dataFacts.ts";
import { defineLibrary } from "../../library.ts";

/** better-sqlite3 and node:sqlite: prepared statements with all, get and run. */
export default defineLibrary({
  name: "better-sqlite3",
  language: "ecmascript",
  source: "https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md",
  modules: ["better-sqlite3", "sqlite3", "sqlite"],
  functions: { "better-sqlite3": { returns: "better-sqlite3.Database" } },
  types: {
    "better-sqlite3.Database": {
      methods: {
        prepare: { roles: ["db.execute"], returns: "better-sqlite3.Statement" },
        exec: writes("db.execute"),
        transaction: { roles: ["db.transaction"], callbacks: [0] },
      },
    },
    "better-sqlite3.Statement": {
      methods: {
        all: { roles: ["db.query", "db.list"], blocking: "database" },
        ...named({ roles: ["db.query", "db.bound"], blocking: "database" }, "get", "iterate"),
        run: { roles: ["db.write"], blocking: "database" },
      },
    },
  },
});
