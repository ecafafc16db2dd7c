import { executes, named } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const extra: Record<string, Fact> = {
  ...named(
    { ...executes("db.list"), blocking: "database" },
    "Select",
    "SelectContext",
    "Queryx",
    "QueryxContext",
    "NamedQuery",
  ),
  ...named({ ...executes("db.bound"), blocking: "database" }, "Get", "GetContext", "QueryRowx"),
  ...named({ ...executes(), blocking: "database" }, "NamedExec", "NamedExecContext", "MustExec"),
};

export default defineLibrary({
  name: "github.com/jmoiron/sqlx",
  language: "go",
  source: "https://pkg.go.dev/github.com/jmoiron/sqlx",
  modules: ["github.com/jmoiron/sqlx"],
  globals: { sqlx: "github.com/jmoiron/sqlx" },
  functions: named(
    { roles: ["db.connect", "db.pool"], returns: "github.com/jmoiron/sqlx.DB" },
    "github.com/jmoiron/sqlx.Open",
    "github.com/jmoiron/sqlx.Connect",
    "github.com/jmoiron/sqlx.MustConnect",
  ),
  types: {
    "github.com/jmoiron/sqlx.DB": {
      extends: ["database/sql.DB"],
      methods: {
        ...extra,
        ...named({ roles: ["db.transaction"], returns: "github.com/jmoiron/sqlx.Tx" }, "Beginx", "BeginTxx"),
      },
    },
    "github.com/jmoiron/sqlx.Tx": { extends: ["database/sql.Tx"], methods: extra },
  },
});
