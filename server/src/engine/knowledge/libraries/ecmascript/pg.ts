import { executes } from "../../dataFacts.ts";
import { defineLibrary } from "../../library.ts";

const query = { ...executes("db.list"), async: true };

export default defineLibrary({
  name: "pg",
  language: "ecmascript",
  source: "https://node-postgres.com/apis/pool",
  modules: ["pg"],
  conventions: { values: { pool: "pg.Pool", pgPool: "pg.Pool", pgClient: "pg.Client" } },
  functions: {
    "pg.Pool": { roles: ["db.pool", "db.connect"], returns: "pg.Pool" },
    "pg.Client": { roles: ["db.connect"], returns: "pg.Client" },
  },
  types: {
    "pg.Pool": {
      methods: {
        query,
        execute: query,
        connect: { returns: "pg.PoolClient", async: true },
        getConnection: { returns: "pg.PoolClient", async: true },
        end: { async: true },
        on: {},
      },
    },
    "pg.Client": { methods: { query, connect: { async: true }, end: { async: true } }, closes: ["end"] },
    "pg.PoolClient": {
      methods: {
        query,
        execute: query,
        release: {},
        beginTransaction: { roles: ["db.transaction"], async: true },
        commit: { roles: ["db.commit"], async: true },
      },
      closes: ["release"],
    },
  },
});
