import {
  aggregate,
  blocking,
  bound,
  bulk,
  byKey,
  executes,
  insert,
  list,
  named,
  one,
  remove,
  update,
} from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const querySet = "django.db.models.QuerySet";
const many: Fact = { ...list, returns: querySet };
const narrowed: Fact = { roles: ["db.query", "db.list", "db.where"], returns: querySet };

export default defineLibrary({
  name: "django",
  language: "python",
  source: "https://docs.djangoproject.com/en/stable/ref/models/querysets/",
  modules: ["django.db", "django.shortcuts", "django.core.paginator"],
  conventions: { members: { objects: querySet } },
  functions: {
    "django.shortcuts.get_object_or_404": { ...byKey, blocking: "database" },
    "django.db.transaction.atomic": { roles: ["db.transaction"] },
    "django.db.transaction.on_commit": { callbacks: [0] },
    "django.db.models.query.QuerySet": { returns: querySet },
  },
  types: {
    [querySet]: {
      anyMethod: { returns: "self" },
      methods: blocking({
        ...named(many, "all", "values", "values_list", "order_by", "dates", "datetimes", "union"),
        ...named(narrowed, "filter", "exclude"),
        ...named(one, "first", "last", "earliest", "latest", "get_or_create", "update_or_create", "paginate"),
        ...named(byKey, "get", "in_bulk", "aget"),
        ...named(aggregate, "count", "exists", "aggregate", "acount", "aexists", "contains"),
        create: insert,
        acreate: insert,
        ...named(bulk, "bulk_create", "bulk_update", "abulk_create"),
        update,
        delete: remove,
        iterator: bound,
        select_for_update: { roles: ["db.lock"], returns: "self" },
        raw: { ...executes(), returns: querySet },
        none: bound,
      }),
    },
    "django.db.models.Model": { fields: { objects: querySet } },
    "django.db.connection": { methods: { cursor: { returns: "dbapi.Cursor" } } },
  },
});
