import { aggregate, awaited, byKey, executes, list, named, one, remove, update } from "../../dataFacts.ts";
import { defineLibrary } from "../../library.ts";

const query = { ...executes("db.list"), async: true };

/** `db` is a driver's pool, a Knex, Drizzle or Prisma instance, a Mongo database or a SQLite file. */
export default defineLibrary({
  name: "ecmascript-data-conventions",
  language: "ecmascript",
  source: "https://orm.drizzle.team/docs/get-started",
  modules: [],
  conventions: {
    values: {
      db: "convention.es.Database",
      database: "convention.es.Database",
      tx: "convention.es.Database",
      trx: "convention.es.Database",
    },
    types: { "*Repository": "convention.es.Repository" },
  },
  types: {
    "convention.es.Database": {
      extends: [
        "drizzle-orm.Database",
        "kysely.Kysely",
        "knex.Knex",
        "better-sqlite3.Database",
        "@prisma/client.PrismaClient",
      ],
      fields: { query: "convention.es.Query" },
      call: { roles: ["db.query", "db.list"], returns: "knex.QueryBuilder" },
      anyField: "@prisma/client.Delegate",
      methods: {
        collection: { returns: "mongodb.Collection" },
        execute: query,
        getRepository: { returns: "typeorm.Repository" },
        ...named(query, "any", "manyOrNone", "many"),
        ...named({ ...executes("db.bound"), async: true }, "oneOrNone", "one", "none"),
        ...named({}, "connect", "end", "close", "on", "release", "destroy"),
      },
    },
    "convention.es.Query": { call: query, anyField: "drizzle-orm.RelationalQuery" },
    "convention.es.Repository": {
      extends: ["typeorm.Repository"],
      methods: awaited({
        ...named(list, "findAll", "getAll", "listAll"),
        ...named(byKey, "findById", "getById"),
        findOne: one,
        count: aggregate,
        deleteById: remove,
        updateById: update,
      }),
    },
  },
});
