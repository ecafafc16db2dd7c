/** How pools are bounded and what they do without: from the libraries' documentation. */

export interface PoolSettings {
  readonly names: readonly string[];
  /** Position of the options object; keyword arguments need none. */
  readonly position?: number;
  readonly size: readonly string[];
  readonly wait: readonly string[];
  /** What is open without the option; absent where the default bounds both. */
  readonly missing?: "size" | "wait";
  readonly default: string;
  readonly example: string;
  /** Set by a later call instead. */
  readonly setLater?: RegExp;
}

export const settings: readonly PoolSettings[] = [
  {
    // https://node-postgres.com/apis/pool: max 10, connectionTimeoutMillis 0 (no timeout)
    names: ["pg.Pool"],
    position: 0,
    size: ["max"],
    wait: ["connectionTimeoutMillis"],
    missing: "wait",
    default: "node-postgres waits for ever (connectionTimeoutMillis is 0)",
    example: "connectionTimeoutMillis: 5_000",
  },
  {
    // https://sidorares.github.io/node-mysql2/docs/examples/connections/create-pool: connectionLimit 10, queueLimit 0
    names: ["mysql2.createPool", "mysql2/promise.createPool", "mysql.createPool"],
    position: 0,
    size: ["connectionLimit"],
    wait: ["queueLimit"],
    missing: "wait",
    default: "the queue of waiting requests has no limit (queueLimit is 0)",
    example: "queueLimit: 50",
  },
  {
    // https://pkg.go.dev/database/sql#DB.SetMaxOpenConns: "the default is 0 (unlimited)"
    names: [
      "database/sql.Open",
      "github.com/jmoiron/sqlx.Open",
      "github.com/jmoiron/sqlx.Connect",
      "github.com/jmoiron/sqlx.MustConnect",
    ],
    size: [],
    wait: [],
    missing: "size",
    default: "database/sql opens as many connections as it is asked for",
    example: "db.SetMaxOpenConns(25)",
    setLater: /\.SetMaxOpenConns\(/,
  },
  {
    // https://magicstack.github.io/asyncpg/current/api/index.html#connection-pools: max_size 10
    names: ["asyncpg.create_pool"],
    size: ["max_size"],
    wait: ["timeout"],
    default: "",
    example: "max_size=10",
  },
  {
    // https://docs.sqlalchemy.org/en/20/core/engines.html: pool_size 5, max_overflow 10, pool_timeout 30
    names: ["sqlalchemy.create_engine", "sqlalchemy.ext.asyncio.create_async_engine"],
    size: ["pool_size"],
    wait: ["pool_timeout"],
    default: "",
    example: "pool_size=5",
  },
];
