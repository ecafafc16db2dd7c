import { executes } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const query: Fact = { ...executes("db.list"), async: true };
const methods: Record<string, Fact> = {
  query,
  execute: query,
  beginTransaction: { roles: ["db.transaction"], async: true },
  commit: { roles: ["db.commit"], async: true },
  rollback: {},
  end: {},
  release: {},
};
const connect: Fact = { roles: ["db.connect"], returns: "mysql2.Connection" };
const pool: Fact = { roles: ["db.pool", "db.connect"], returns: "mysql2.Pool" };

export default defineLibrary({
  name: "mysql2",
  language: "ecmascript",
  source: "https://sidorares.github.io/node-mysql2/docs",
  modules: ["mysql2", "mysql"],
  globals: { mysql: "mysql2" },
  functions: {
    "mysql2.createConnection": connect,
    "mysql2/promise.createConnection": connect,
    "mysql.createConnection": connect,
    "mysql2.createPool": pool,
    "mysql2/promise.createPool": pool,
    "mysql.createPool": pool,
  },
  types: {
    "mysql2.Connection": { methods, closes: ["end"] },
    "mysql2.Pool": { methods: { ...methods, getConnection: { returns: "mysql2.Connection", async: true } } },
  },
});
