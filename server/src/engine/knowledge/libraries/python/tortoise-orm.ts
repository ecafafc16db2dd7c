import { aggregate, awaited, bound, bulk, byKey, insert, list, named, one, remove, update } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const querySet = "tortoise.queryset.QuerySet";
const many: Fact = { ...list, returns: querySet };

export default defineLibrary({
  name: "tortoise-orm",
  language: "python",
  source: "https://tortoise.github.io/query.html",
  modules: ["tortoise"],
  functions: {
    "tortoise.transactions.in_transaction": { roles: ["db.transaction"] },
    "tortoise.transactions.atomic": { roles: ["db.transaction"] },
  },
  types: {
    "tortoise.models.Model": {
      methods: {
        ...named(many, "all", "filter", "exclude"),
        ...awaited({
          ...named(byKey, "get", "get_or_none", "get_or_create"),
          first: one,
          create: insert,
          bulk_create: bulk,
          save: update,
          delete: remove,
        }),
      },
    },
    [querySet]: {
      anyMethod: { returns: "self" },
      methods: {
        limit: bound,
        filter: { roles: ["db.where"], returns: "self" },
        ...named(one, "first", "get", "get_or_none"),
        ...named(aggregate, "count", "exists"),
        update,
        delete: remove,
      },
    },
  },
});
