import { bound, list, named, one, step, where } from "../../dataFacts.ts";
import { defineLibrary } from "../../library.ts";

export default defineLibrary({
  name: "kysely",
  language: "ecmascript",
  source: "https://kysely.dev/docs/getting-started",
  modules: ["kysely"],
  functions: { "kysely.Kysely": { returns: "kysely.Kysely" } },
  types: {
    "kysely.Kysely": {
      methods: {
        selectFrom: { returns: "kysely.Select" },
        insertInto: { roles: ["db.write", "db.insert"], returns: "kysely.Write" },
        updateTable: { roles: ["db.write", "db.update", "db.bulk"], returns: "kysely.Write" },
        deleteFrom: { roles: ["db.write", "db.delete", "db.bulk"], returns: "kysely.Write" },
        transaction: { roles: ["db.transaction"], returns: "kysely.Transaction" },
      },
    },
    "kysely.Select": {
      anyMethod: step,
      methods: {
        execute: { ...list, async: true },
        ...named({ ...one, async: true }, "executeTakeFirst", "executeTakeFirstOrThrow"),
        ...named(bound, "limit", "fetch", "top"),
        where,
        forUpdate: { roles: ["db.lock"], returns: "self" },
      },
    },
    "kysely.Write": { anyMethod: step, methods: { where } },
    "kysely.Transaction": { methods: { execute: { roles: ["db.transaction"], callbacks: [0], async: true } } },
  },
});
