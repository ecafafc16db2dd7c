import { aggregate, bound, bulk, executes, insert, named, step, where } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const db = "gorm.io/gorm.DB";
const terminal = (fact: Fact): Fact => ({ ...fact, returns: "self", blocking: "database" });

export default defineLibrary({
  name: "gorm.io/gorm",
  language: "go",
  source: "https://gorm.io/docs/query.html",
  modules: ["gorm.io/gorm"],
  globals: { gorm: "gorm.io/gorm" },
  functions: { "gorm.io/gorm.Open": { roles: ["db.connect", "db.pool"], returns: db } },
  types: {
    [db]: {
      anyMethod: step,
      methods: {
        Where: where,
        ...named(
          step,
          "Model",
          "Order",
          "Preload",
          "Joins",
          "Select",
          "Omit",
          "WithContext",
          "Table",
          "Session",
          "Debug",
          "Group",
          "Scopes",
          "Offset",
        ),
        Clauses: step,
        Limit: bound,
        ...named(terminal({ roles: ["db.query", "db.list"] }), "Find", "Scan", "Pluck"),
        ...named(
          terminal({ roles: ["db.query", "db.bound"] }),
          "First",
          "Take",
          "Last",
          "FirstOrCreate",
          "FirstOrInit",
          "FindInBatches",
          "Row",
        ),
        Count: terminal(aggregate),
        Create: terminal(insert),
        CreateInBatches: terminal(bulk),
        Save: terminal({ roles: ["db.write", "db.update"] }),
        ...named(terminal({ roles: ["db.write", "db.update"] }), "Update", "Updates", "UpdateColumn", "UpdateColumns"),
        Delete: terminal({ roles: ["db.write", "db.delete"] }),
        Raw: { ...executes(), returns: "self" },
        Exec: { ...executes(), returns: "self", blocking: "database" },
        Transaction: { roles: ["db.transaction"], callbacks: [0] },
        Begin: { roles: ["db.transaction"], returns: db },
        Commit: { roles: ["db.commit"] },
        DB: { returns: "database/sql.DB" },
      },
    },
  },
});
