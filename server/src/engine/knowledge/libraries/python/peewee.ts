import { aggregate, bound, bulk, byKey, insert, list, named, one, remove, update, where } from "../../dataFacts.ts";
import { defineLibrary } from "../../library.ts";

export default defineLibrary({
  name: "peewee",
  language: "python",
  source: "https://docs.peewee-orm.com/en/latest/peewee/api.html",
  modules: ["peewee", "playhouse"],
  functions: {},
  types: {
    "peewee.Model": {
      methods: {
        select: { ...list, returns: "peewee.ModelSelect" },
        ...named(byKey, "get", "get_or_none", "get_by_id", "get_or_create"),
        create: insert,
        insert: { ...insert, returns: "peewee.Query" },
        insert_many: { ...bulk, returns: "peewee.Query" },
        bulk_create: bulk,
        update: { ...update, returns: "peewee.Query" },
        delete: { ...remove, returns: "peewee.Query" },
        save: update,
        delete_instance: remove,
      },
    },
    "peewee.ModelSelect": {
      anyMethod: { returns: "self" },
      methods: {
        where,
        limit: bound,
        paginate: bound,
        iterator: bound,
        ...named(one, "first", "get", "get_or_none"),
        ...named(aggregate, "count", "exists", "scalar"),
      },
    },
    "peewee.Query": { anyMethod: { returns: "self" }, methods: { where } },
    "peewee.Database": {
      methods: { atomic: { roles: ["db.transaction"] }, transaction: { roles: ["db.transaction"] } },
    },
  },
  aliases: {
    "peewee.SqliteDatabase": "peewee.Database",
    "peewee.PostgresqlDatabase": "peewee.Database",
    "peewee.MySQLDatabase": "peewee.Database",
  },
});
