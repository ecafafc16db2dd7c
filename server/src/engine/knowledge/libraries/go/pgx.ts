import { bulk, executes } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const statements: Record<string, Fact> = {
  Query: { ...executes("db.list"), blocking: "database" },
  QueryRow: { ...executes("db.bound"), blocking: "database" },
  Exec: { ...executes(), blocking: "database" },
  CopyFrom: bulk,
  SendBatch: bulk,
  Begin: { roles: ["db.transaction"], returns: "pgx.Tx" },
  BeginTx: { roles: ["db.transaction"], returns: "pgx.Tx" },
};

export default defineLibrary({
  name: "github.com/jackc/pgx",
  language: "go",
  source: "https://pkg.go.dev/github.com/jackc/pgx/v5",
  modules: ["github.com/jackc/pgx", "github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"],
  globals: { pgx: "github.com/jackc/pgx", pgxpool: "github.com/jackc/pgx/v5/pgxpool" },
  functions: {
    "github.com/jackc/pgx.Connect": { roles: ["db.connect"], returns: "pgx.Conn" },
    "github.com/jackc/pgx/v5/pgxpool.New": { roles: ["db.connect", "db.pool"], returns: "pgx.Pool" },
    "github.com/jackc/pgx/v5/pgxpool.NewWithConfig": { roles: ["db.connect"], returns: "pgx.Pool" },
    "github.com/jackc/pgx/v4/pgxpool.Connect": { roles: ["db.connect", "db.pool"], returns: "pgx.Pool" },
  },
  types: {
    "pgx.Conn": { methods: statements, closes: ["Close"] },
    "pgx.Pool": { methods: { ...statements, Acquire: { returns: "pgx.Conn" } } },
    "pgx.Tx": { methods: { ...statements, Commit: { roles: ["db.commit"] } } },
  },
  aliases: {
    "github.com/jackc/pgx/v5/pgxpool.Pool": "pgx.Pool",
    "github.com/jackc/pgx/v4/pgxpool.Pool": "pgx.Pool",
    "github.com/jackc/pgx.Conn": "pgx.Conn",
    "github.com/jackc/pgx.Tx": "pgx.Tx",
  },
});
