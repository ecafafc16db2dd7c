import { defineLibrary } from "../../library.ts";

/** `db` is a *sql.DB, a *sqlx.DB or a *gorm.DB; their method names do not overlap in meaning. */
export default defineLibrary({
  name: "go-data-conventions",
  language: "go",
  source: "https://go.dev/doc/database/querying",
  modules: [],
  conventions: {
    values: {
      db: "convention.go.Database",
      DB: "convention.go.Database",
      tx: "convention.go.Database",
      pool: "pgx.Pool",
    },
  },
  types: {
    "convention.go.Database": { extends: ["database/sql.DB", "github.com/jmoiron/sqlx.DB", "convention.go.Orm"] },
    "convention.go.Orm": { extends: ["gorm.io/gorm.DB"] },
  },
});
