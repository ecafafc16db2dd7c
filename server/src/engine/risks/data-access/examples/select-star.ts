/** Examples of select-star. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "All columns",
      language: "sql",
      code: `
        SELECT «*» FROM orders WHERE status = 'open';
      `,
    },
    {
      title: "All columns of one table of a join",
      language: "sql",
      code: `
        SELECT o.«*», c.name
        FROM orders o
        JOIN customers c ON c.id = o.customer_id;
      `,
    },
    {
      title: "DISTINCT",
      language: "sql",
      code: `
        SELECT DISTINCT «*» FROM events LIMIT 10
      `,
    },
    {
      title: "Copied into another table",
      language: "sql",
      code: `
        INSERT INTO archive SELECT «*» FROM orders WHERE created_at < '2020-01-01';
      `,
    },
    {
      title: "In a cursor",
      language: "python",
      code: `
        def find_user(cursor, email):
            cursor.execute("SELECT «*» FROM users WHERE email = %s", (email,))
            return cursor.fetchone()
      `,
    },
    {
      title: "Over several lines",
      language: "python",
      code: `
        QUERY = """
            SELECT «*»
            FROM invoices
            WHERE due < now()
        """
      `,
    },
    {
      title: "With a name put in",
      language: "python",
      code: `
        def rows(cursor, table):
            cursor.execute(f"SELECT «*» FROM {table} WHERE id = 1")
      `,
    },
    {
      title: "In lower case, where it is run",
      language: "python",
      code: `
        from sqlalchemy import text
        def load(session):
            return session.execute(text("select «*» from items where id = 3")).one()
      `,
    },
    {
      title: "A pool's query",
      language: "ecmascript",
      code: `
        import { pool } from "./db";
        export const find = (id) => pool.query("SELECT «*» FROM users WHERE id = $1", [id]);
      `,
    },
    {
      title: "A template",
      language: "ecmascript",
      code: [
        "import { sql } from './db';",
        "export const find = (id) => sql`SELECT «*» FROM users WHERE id = ${id}`;",
      ].join("\n"),
    },
    {
      title: "In a constant",
      language: "ecmascript",
      code: `
        const FIND_SESSION = "SELECT «*» FROM sessions WHERE token = $1";
      `,
    },
    {
      title: "Joined pieces",
      language: "ecmascript",
      code: `
        const query = "SELECT «*» " + "FROM sessions " + "WHERE token = $1";
      `,
    },
    {
      title: "database/sql",
      language: "go",
      code: `
        func one(db *sql.DB) *sql.Row {
            return db.QueryRow("SELECT «*» FROM users WHERE id = $1", 1)
        }
      `,
    },
    {
      title: "A raw string",
      language: "go",
      code: ["const findOrder = `", "    SELECT «*»", "    FROM orders", "    WHERE id = $1`"].join("\n"),
    },
    {
      title: "sqlx",
      language: "go",
      code: `
        func one(db *sqlx.DB, user *User) error {
            return db.Get(user, "SELECT «*» FROM users WHERE id = $1", 1)
        }
      `,
    },
    {
      title: "A constant",
      language: "go",
      code: `
        const q = "SELECT «*» FROM accounts WHERE owner = $1"
      `,
    },
    {
      title: "A prepared statement",
      language: "java",
      code: `
        class Dao {
            PreparedStatement find(Connection connection) throws SQLException {
                return connection.prepareStatement("SELECT «*» FROM users WHERE id = ?");
            }
        }
      `,
    },
    {
      title: "JdbcTemplate",
      language: "java",
      code: `
        class Dao {
            User find(JdbcTemplate jdbcTemplate, long id) {
                return jdbcTemplate.queryForObject("SELECT «*» FROM users WHERE id = ?", mapper, id);
            }
        }
      `,
    },
    {
      title: "A text block",
      language: "java",
      code: `
        class Dao {
            private static final String SQL = """
                SELECT «*»
                FROM users
                WHERE id = ?
                """;
        }
      `,
    },
    {
      title: "Joined pieces",
      language: "java",
      code: `
        class Dao {
            private static final String SQL = "SELECT «*» " + "FROM users " + "WHERE id = ?";
        }
      `,
    },
  ],
  accepts: [
    { title: "A count", language: "sql", code: "SELECT count(*) FROM orders;" },
    { title: "EXISTS", language: "sql", code: "SELECT id FROM a WHERE EXISTS (SELECT * FROM b WHERE b.a_id = a.id);" },
    {
      title: "A CTE passed through",
      language: "sql",
      code: "WITH recent AS (SELECT id, total FROM orders LIMIT 10) SELECT * FROM recent;",
    },
    { title: "A product", language: "sql", code: "SELECT price * quantity AS total FROM lines;" },
    { title: "In a comment", language: "sql", code: "-- SELECT * FROM users\nSELECT id FROM users;" },
    {
      title: "Columns",
      language: "python",
      code: `
        cursor.execute("SELECT id, name FROM users")
      `,
    },
    {
      title: "A sentence",
      language: "python",
      code: `
        print("Please select * items from the list")
      `,
    },
    {
      title: "A docstring",
      language: "python",
      code: `
        def f():
            """SELECT * FROM users is what this replaces."""
      `,
    },
    {
      title: "A count",
      language: "python",
      code: `
        cursor.execute("SELECT COUNT(*) FROM users")
      `,
    },
    {
      title: "Columns",
      language: "ecmascript",
      code: `
        pool.query("SELECT id, name FROM users");
      `,
    },
    {
      title: "A star that is a product",
      language: "ecmascript",
      code: `
        pool.query("SELECT price * 2 FROM items");
      `,
    },
    {
      title: "A count",
      language: "ecmascript",
      code: `
        pool.query("SELECT count( * ) FROM items");
      `,
    },
    {
      title: "A glob",
      language: "ecmascript",
      code: `
        const pattern = "src/**/*.ts";
      `,
    },
    {
      title: "Columns",
      language: "go",
      code: `
        const q = "SELECT id FROM accounts WHERE owner = $1"
      `,
    },
    {
      title: "A message",
      language: "go",
      code: `
        var msg = "select a file from * the list"
      `,
    },
    {
      title: "A count",
      language: "go",
      code: `
        const q = "SELECT COUNT(*) FROM accounts"
      `,
    },
    {
      title: "The catalogue",
      language: "go",
      code: `
        const q = "SELECT * FROM information_schema.tables"
      `,
    },
    {
      title: "Columns",
      language: "java",
      code: `
        class Dao { static final String SQL = "SELECT id FROM users"; }
      `,
    },
    {
      title: "A count",
      language: "java",
      code: `
        class Dao { static final String SQL = "SELECT COUNT(*) FROM users"; }
      `,
    },
    {
      title: "A subquery passed through",
      language: "java",
      code: `
        class Dao { static final String SQL = "SELECT * FROM (SELECT id FROM users) t"; }
      `,
    },
    {
      title: "A pattern",
      language: "java",
      code: `
        class Dao { static final String GLOB = "*.java"; }
      `,
    },
  ],
};
