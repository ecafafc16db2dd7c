import { aggregate, bound, executes, named, one, step, where } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const builder = "knex.QueryBuilder";
const table: Fact = { roles: ["db.query", "db.list"], returns: builder };

const conditions =
  "where whereNot whereIn whereNotIn whereNull whereNotNull whereRaw whereBetween whereNotBetween whereExists whereNotExists whereLike whereILike whereJsonPath whereWrapped whereColumn whereJsonObject".split(
    " ",
  );
const filters = conditions.flatMap((name) => {
  const rest = name.charAt(0).toUpperCase() + name.slice(1);
  return [name, `or${rest}`, `and${rest}`];
});

export default defineLibrary({
  name: "knex",
  language: "ecmascript",
  source: "https://knexjs.org/guide/query-builder.html",
  modules: ["knex"],
  conventions: { values: { knex: "knex.Knex" } },
  functions: {
    knex: { roles: ["db.pool"], returns: "knex.Knex" },
    "knex.knex": { roles: ["db.pool"], returns: "knex.Knex" },
  },
  types: {
    "knex.Knex": {
      call: table,
      methods: {
        ...named(table, "from", "table", "select"),
        raw: { ...executes(), async: true },
        transaction: { roles: ["db.transaction"], async: true, callbacks: [0] },
        destroy: { async: true },
      },
    },
    [builder]: {
      anyMethod: step,
      methods: {
        ...named({ ...one, returns: "self" }, "first", "limit", "paginate"),
        limit: bound,
        ...named({ ...aggregate, returns: "self" }, "count", "countDistinct", "sum", "avg", "min", "max"),
        ...Object.fromEntries(filters.map((name) => [name, where])),
        insert: { roles: ["db.write", "db.insert"], returns: "self" },
        ...named({ roles: ["db.write", "db.update"], returns: "self" }, "update", "increment", "decrement"),
        ...named({ roles: ["db.write", "db.delete"], returns: "self" }, "del", "delete", "truncate"),
        forUpdate: { roles: ["db.lock"], returns: "self" },
        stream: bound,
      },
    },
  },
  aliases: { "knex.Knex.Transaction": "knex.Knex" },
});
