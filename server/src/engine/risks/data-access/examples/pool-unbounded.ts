/** Examples of pool-unbounded. */

import { emptyContext } from "../../../context/emptyContext.ts";
import type { Risk } from "../../risk.ts";

const smallPool = { database: { ...emptyContext.database, poolSize: 10 } };

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "Larger than agreed",
      language: "python",
      context: smallPool,
      code: `
        from sqlalchemy import create_engine
        engine = «create_engine(URL, pool_size=50)»
      `,
    },
    {
      title: "An asynchronous engine",
      language: "python",
      context: smallPool,
      code: `
        from sqlalchemy.ext.asyncio import create_async_engine
        engine = «create_async_engine(URL, pool_size=20, max_overflow=0)»
      `,
    },
    {
      title: "asyncpg",
      language: "python",
      context: smallPool,
      code: `
        import asyncpg
        async def start():
            return await «asyncpg.create_pool(DSN, max_size=100)»
      `,
    },
    {
      title: "Through a constant",
      language: "python",
      context: smallPool,
      code: `
        from sqlalchemy import create_engine
        SIZE = 40
        engine = «create_engine(URL, pool_size=SIZE)»
      `,
    },
    {
      title: "Nobody gives up waiting",
      language: "ecmascript",
      code: `
        import { Pool } from "pg";
        export const pool = «new Pool({ connectionString: process.env.DATABASE_URL, max: 20 })»;
      `,
    },
    {
      title: "Defaults",
      language: "ecmascript",
      code: `
        const { Pool } = require("pg");
        const pool = «new Pool()»;
      `,
    },
    {
      title: "MySQL's queue",
      language: "ecmascript",
      code: `
        import mysql from "mysql2/promise";
        export const pool = «mysql.createPool({ host: "db", user: "app", connectionLimit: 10 })»;
      `,
    },
    {
      title: "Larger than agreed",
      language: "ecmascript",
      context: smallPool,
      code: `
        import { Pool } from "pg";
        export const pool = «new Pool({ max: 50, connectionTimeoutMillis: 2000 })»;
      `,
    },
    {
      title: "database/sql",
      language: "go",
      code: `
        func main() {
            db, err := «sql.Open("postgres", dsn)»
            if err != nil {
                log.Fatal(err)
            }
            serve(db)
        }
      `,
    },
    {
      title: "A constructor",
      language: "go",
      code: `
        package store

        import "database/sql"

        func NewStore(dsn string) (*Store, error) {
            db, err := «sql.Open("mysql", dsn)»
            if err != nil {
                return nil, err
            }
            return &Store{db: db}, nil
        }
      `,
    },
    {
      title: "sqlx",
      language: "go",
      code: `
        package store

        import "github.com/jmoiron/sqlx"

        func open(dsn string) (*sqlx.DB, error) {
            return «sqlx.Connect("postgres", dsn)»
        }
      `,
    },
    {
      title: "With a lifetime only",
      language: "go",
      code: `
        func open(dsn string) *sql.DB {
            db, _ := «sql.Open("postgres", dsn)»
            db.SetConnMaxLifetime(time.Hour)
            return db
        }
      `,
    },
  ],
  accepts: [
    {
      title: "SQLAlchemy's defaults bound both",
      language: "python",
      code: `
        from sqlalchemy import create_engine
        engine = create_engine(URL)
      `,
    },
    {
      title: "Within the agreed size",
      language: "python",
      context: smallPool,
      code: `
        from sqlalchemy import create_engine
        engine = create_engine(URL, pool_size=5)
      `,
    },
    {
      title: "asyncpg's default is ten",
      language: "python",
      code: `
        import asyncpg
        async def start():
            return await asyncpg.create_pool(DSN)
      `,
    },
    {
      title: "No size agreed",
      language: "python",
      code: `
        from sqlalchemy import create_engine
        engine = create_engine(URL, pool_size=50)
      `,
    },
    {
      title: "Bounded",
      language: "ecmascript",
      code: `
        import { Pool } from "pg";
        export const pool = new Pool({ max: 10, connectionTimeoutMillis: 5000 });
      `,
    },
    {
      title: "Options from elsewhere",
      language: "ecmascript",
      code: `
        import { Pool } from "pg";
        import { options } from "./config";
        export const pool = new Pool(options);
      `,
    },
    {
      title: "Another pool",
      language: "ecmascript",
      code: `
        import { Pool } from "undici";
        export const pool = new Pool("https://api.example.com");
      `,
    },
    {
      title: "MySQL with a bounded queue",
      language: "ecmascript",
      code: `
        import mysql from "mysql2";
        export const pool = mysql.createPool({ host: "db", connectionLimit: 10, queueLimit: 50 });
      `,
    },
    {
      title: "Bounded",
      language: "go",
      code: `
        func main() {
            db, err := sql.Open("postgres", dsn)
            if err != nil {
                log.Fatal(err)
            }
            db.SetMaxOpenConns(25)
        }
      `,
    },
    {
      title: "pgxpool bounds by the number of processors",
      language: "go",
      code: `
        func main() {
            pool, err := pgxpool.New(context.Background(), dsn)
        }
      `,
    },
    {
      title: "gorm with its pool set",
      language: "go",
      code: `
        func open() *gorm.DB {
            db, _ := gorm.Open(postgres.Open(dsn))
            pool, _ := db.DB()
            pool.SetMaxOpenConns(25)
            return db
        }
      `,
    },
    {
      title: "A file",
      language: "go",
      code: `
        func open() (*os.File, error) {
            return os.Open("a.txt")
        }
      `,
    },
  ],
};
