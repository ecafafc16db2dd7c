import { aggregate, awaited, bulk, byKey, executes, insert, list, named, one, update } from "../../dataFacts.ts";
import { defineLibrary } from "../../library.ts";

export default defineLibrary({
  name: "sequelize",
  language: "ecmascript",
  source: "https://sequelize.org/docs/v6/core-concepts/model-querying-basics/",
  modules: ["sequelize", "sequelize-typescript"],
  conventions: { values: { sequelize: "sequelize.Sequelize" }, model: "sequelize.Model" },
  functions: { "sequelize.Sequelize": { roles: ["db.pool"], returns: "sequelize.Sequelize" } },
  types: {
    "sequelize.Model": {
      methods: awaited({
        ...named(list, "findAll", "findAndCountAll"),
        findOne: one,
        findByPk: byKey,
        findOrCreate: one,
        ...named(aggregate, "sum", "max", "min"),
        bulkCreate: bulk,
        update: { roles: ["db.write", "db.update", "db.bulk"] },
        upsert: update,
        destroy: { roles: ["db.write", "db.delete", "db.bulk"] },
        truncate: { roles: ["db.write", "db.delete", "db.bulk"] },
        create: insert,
        increment: update,
        decrement: update,
      }),
    },
    "sequelize.Sequelize": {
      methods: {
        query: { ...executes(), async: true },
        transaction: { roles: ["db.transaction"], async: true, callbacks: [0] },
        define: { returns: "sequelize.Model" },
        authenticate: { async: true },
        sync: { async: true },
      },
    },
  },
});
