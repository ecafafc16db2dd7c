import { aggregate, bound, executes, list, named, one, step, where } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const select: Fact = { returns: "drizzle-orm.Select", roles: ["db.query", "db.list"] };

export default defineLibrary({
  name: "drizzle-orm",
  language: "ecmascript",
  source: "https://orm.drizzle.team/docs/select",
  modules: ["drizzle-orm"],
  functions: {
    ...named(
      { returns: "drizzle-orm.Database" },
      ..."node-postgres postgres-js mysql2 better-sqlite3 neon-http libsql d1 vercel-postgres"
        .split(" ")
        .map((driver) => `drizzle-orm/${driver}.drizzle`),
    ),
  },
  types: {
    "drizzle-orm.Database": {
      fields: { query: "drizzle-orm.Relations" },
      methods: {
        select,
        selectDistinct: select,
        insert: { roles: ["db.write", "db.insert"], returns: "drizzle-orm.Write" },
        update: { roles: ["db.write", "db.update", "db.bulk"], returns: "drizzle-orm.Write" },
        delete: { roles: ["db.write", "db.delete", "db.bulk"], returns: "drizzle-orm.Write" },
        execute: { ...executes(), async: true },
        transaction: { roles: ["db.transaction"], async: true, callbacks: [0] },
        $count: aggregate,
      },
    },
    "drizzle-orm.Relations": { anyField: "drizzle-orm.RelationalQuery" },
    "drizzle-orm.RelationalQuery": {
      methods: { findMany: { ...list, async: true }, findFirst: { ...one, async: true } },
    },
    "drizzle-orm.Select": {
      anyMethod: step,
      methods: { limit: bound, where, get: bound, for: { roles: ["db.lock"], returns: "self" } },
    },
    "drizzle-orm.Write": { anyMethod: step, methods: { where } },
  },
});
