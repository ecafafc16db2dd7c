import { executes, named } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const statements: Record<string, Fact> = {
  ...named({ ...executes("db.list"), returns: "database/sql.Rows", blocking: "database" }, "Query", "QueryContext"),
  ...named({ ...executes("db.bound"), blocking: "database" }, "QueryRow", "QueryRowContext"),
  ...named({ ...executes(), blocking: "database" }, "Exec", "ExecContext"),
  ...named({ roles: ["db.execute"], returns: "database/sql.Stmt" }, "Prepare", "PrepareContext"),
};

export default defineLibrary({
  name: "database/sql",
  language: "go",
  source: "https://pkg.go.dev/database/sql",
  modules: ["database/sql"],
  globals: { sql: "database/sql" },
  functions: { "database/sql.Open": { roles: ["db.connect", "db.pool"], returns: "database/sql.DB" } },
  types: {
    "database/sql.DB": {
      methods: {
        ...statements,
        ...named({ roles: ["db.transaction"], returns: "database/sql.Tx" }, "Begin", "BeginTx"),
        Conn: { returns: "database/sql.Conn" },
        SetMaxOpenConns: {},
        SetMaxIdleConns: {},
        SetConnMaxLifetime: {},
        Close: {},
        Ping: {},
        PingContext: {},
      },
      closes: ["Close"],
    },
    "database/sql.Conn": { methods: statements, closes: ["Close"] },
    "database/sql.Tx": { methods: { ...statements, Commit: { roles: ["db.commit"] }, Rollback: {} } },
    "database/sql.Stmt": {
      methods: {
        ...named({ roles: ["db.query", "db.list"], returns: "database/sql.Rows" }, "Query", "QueryContext"),
        ...named({ roles: ["db.query", "db.bound"] }, "QueryRow", "QueryRowContext"),
        ...named({ roles: ["db.write"] }, "Exec", "ExecContext"),
      },
      closes: ["Close"],
    },
    "database/sql.Rows": { closes: ["Close"] },
  },
});
