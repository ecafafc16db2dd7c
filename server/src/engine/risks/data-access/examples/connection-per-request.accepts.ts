/** What connection-per-request lets pass. */
import type { RiskExample } from "../../risk.ts";

export const accepts: readonly RiskExample[] = [
  {
    title: "At module level",
    language: "python",
    code: `
        from sqlalchemy import create_engine
        engine = create_engine(URL)
      `,
  },
  {
    title: "A factory",
    language: "python",
    code: `
        import psycopg2
        def get_connection():
            return psycopg2.connect(DSN)
      `,
  },
  {
    title: "Made once",
    language: "python",
    code: `
        from pymongo import MongoClient
        client = None
        def get_items(limit):
            global client
            if client is None:
                client = MongoClient(URL)
            return list(client["a"]["b"].find().limit(limit))
      `,
  },
  {
    title: "A script",
    language: "python",
    code: `
        import psycopg2
        def load(path):
            conn = psycopg2.connect(DSN)
            conn.cursor().execute("INSERT INTO a VALUES (1)")
        if __name__ == "__main__":
            load("a.csv")
      `,
  },
  {
    title: "At module level",
    language: "ecmascript",
    code: `
        import { Pool } from "pg";
        const pool = new Pool();
        export const find = (id) => pool.query("SELECT name FROM users WHERE id = $1", [id]);
      `,
  },
  {
    title: "One client of a pool",
    language: "ecmascript",
    code: `
        import { pool } from "./db";
        app.get("/a", async (req, res) => {
          const client = await pool.connect();
          try { res.json(await client.query("SELECT 1 FROM a LIMIT 1")); } finally { client.release(); }
        });
      `,
  },
  {
    title: "Kept for later requests",
    language: "ecmascript",
    code: `
        import { MongoClient } from "mongodb";
        let client;
        export async function save(order) {
          client ??= new MongoClient(process.env.MONGO_URL);
          await client.db("a").collection("b").insertOne(order);
        }
      `,
  },
  {
    title: "The start of the app",
    language: "ecmascript",
    code: `
        import mongoose from "mongoose";
        async function start(port) {
          await mongoose.connect(process.env.MONGO_URL);
          app.listen(port);
        }
      `,
  },
  {
    title: "In main",
    language: "go",
    code: `
        func main() {
            db, err := sql.Open("postgres", dsn)
            if err != nil {
                log.Fatal(err)
            }
            db.Exec("SELECT 1")
        }
      `,
  },
  {
    title: "A constructor",
    language: "go",
    code: `
        func NewStore(dsn string) (*Store, error) {
            db, err := sql.Open("postgres", dsn)
            if err != nil {
                return nil, err
            }
            return &Store{db: db}, nil
        }
      `,
  },
  {
    title: "Handed in",
    language: "go",
    code: `
        func Find(db *sql.DB, id int) *sql.Row {
            return db.QueryRow("SELECT name FROM users WHERE id = $1", id)
        }
      `,
  },
  {
    title: "A pool's connection",
    language: "go",
    code: `
        func Find(ctx context.Context, pool *pgxpool.Pool, id int) error {
            conn, err := pool.Acquire(ctx)
            if err != nil {
                return err
            }
            defer conn.Release()
            return nil
        }
      `,
  },
  {
    title: "A data source",
    language: "java",
    code: `
        class UserDao {
            private final DataSource dataSource;
            void rename(long id) throws SQLException {
                try (Connection connection = dataSource.getConnection()) {
                    connection.prepareStatement("UPDATE users SET name = 'a' WHERE id = 1").executeUpdate();
                }
            }
        }
      `,
  },
  {
    title: "A factory",
    language: "java",
    code: `
        class Db {
            static Connection get() throws SQLException { return DriverManager.getConnection(URL); }
        }
      `,
  },
  {
    title: "main",
    language: "java",
    code: `
        class Tool {
            public static void main(String[] args) throws SQLException {
                Connection connection = DriverManager.getConnection(URL);
                connection.createStatement().executeUpdate("DELETE FROM a WHERE id = 1");
            }
        }
      `,
  },
  {
    title: "A field",
    language: "java",
    code: `
        class Db {
            private final Connection connection;
            Db(String url) throws SQLException { this.connection = DriverManager.getConnection(url); }
        }
      `,
  },
];
