import { awaited, bulk, executes, writes } from "../../dataFacts.ts";
import { defineLibrary } from "../../library.ts";

const statements = awaited({
  execute: executes(),
  executemany: writes("db.execute", "db.bulk"),
  fetch: executes("db.list"),
  fetchrow: executes("db.bound"),
  fetchval: executes("db.bound"),
  copy_records_to_table: bulk,
});

export default defineLibrary({
  name: "asyncpg",
  language: "python",
  source: "https://magicstack.github.io/asyncpg/current/api/index.html",
  modules: ["asyncpg"],
  globals: { asyncpg: "asyncpg" },
  functions: {
    "asyncpg.connect": { roles: ["db.connect"], returns: "asyncpg.Connection", async: true },
    "asyncpg.create_pool": { roles: ["db.pool", "db.connect"], returns: "asyncpg.Pool" },
  },
  types: {
    "asyncpg.Connection": {
      methods: { ...statements, transaction: { roles: ["db.transaction"] }, cursor: { roles: ["db.bound"] } },
      closes: ["close"],
    },
    "asyncpg.Pool": {
      methods: { ...statements, acquire: { returns: "asyncpg.Connection" } },
      closes: ["close"],
    },
  },
  aliases: { "asyncpg.pool.Pool": "asyncpg.Pool", "asyncpg.connection.Connection": "asyncpg.Connection" },
});
