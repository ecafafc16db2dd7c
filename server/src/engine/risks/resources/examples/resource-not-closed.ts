/** Examples of resource-not-closed. */
import type { Risk } from "../../risk.ts";
import { accepts } from "./resource-not-closed.accepts.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "Read in one go",
      language: "python",
      code: `
          def load(path):
              return «open(path)».read()
        `,
    },
    {
      title: "Never closed",
      language: "python",
      code: `
          def load(path):
              handle = «open(path)»
              data = handle.read()
              return parse(data)
        `,
    },
    {
      title: "Closed only when all goes well",
      language: "python",
      code: `
          def copy(path, sink):
              handle = «open(path)»
              for line in handle:
                  sink.send(parse(line))
              handle.close()
        `,
    },
    {
      title: "A session that is kept by nobody",
      language: "python",
      code: `
          from sqlalchemy.orm import sessionmaker
          Session = sessionmaker()
          def count():
              session = «Session()»
              total = session.query(User).count()
              return total
        `,
    },
    {
      title: "A body that is read and left open",
      language: "go",
      code: `
package api
import "net/http"
func load(url string) ([]byte, error) {
    resp, err := «http.Get(url)»
    if err != nil {
        return nil, err
    }
    return io.ReadAll(resp.Body)
}
`,
    },
    {
      title: "Only the status is wanted",
      language: "go",
      code: `
package api
import "net/http"
func alive(client *http.Client, req *http.Request) bool {
    resp, err := «client.Do(req)»
    return err == nil && resp.StatusCode == http.StatusOK
}
`,
    },
    {
      title: "Rows",
      language: "go",
      code: `
package store
import "database/sql"
func names(db *sql.DB) ([]string, error) {
    rows, err := «db.Query("SELECT name FROM users WHERE active")»
    if err != nil {
        return nil, err
    }
    var all []string
    for rows.Next() {
        var name string
        if err := rows.Scan(&name); err != nil {
            return nil, err
        }
        all = append(all, name)
    }
    return all, rows.Err()
}
`,
    },
    {
      title: "A file",
      language: "go",
      code: `
package store
import "os"
func size(path string) (int64, error) {
    f, err := «os.Open(path)»
    if err != nil {
        return 0, err
    }
    info, err := f.Stat()
    if err != nil {
        return 0, err
    }
    return info.Size(), nil
}
`,
    },
    {
      title: "A reader that is never closed",
      language: "java",
      code: `
class Config {
  String first(String path) throws IOException {
    BufferedReader reader = new BufferedReader(«new FileReader(path)»);
    return reader.readLine();
  }
}
`,
    },
    {
      title: "A connection without its close",
      language: "java",
      code: `
import java.sql.*;
class Users {
  int count() throws SQLException {
    Connection connection = «DriverManager.getConnection(url)»;
    ResultSet rows = connection.createStatement().executeQuery("SELECT count(*) FROM users");
    rows.next();
    return rows.getInt(1);
  }
}
`,
    },
    {
      title: "Closed only when all goes well",
      language: "java",
      code: `
class Export {
  void write(Path path, List<Row> rows) throws IOException {
    FileWriter out = «new FileWriter(path.toFile())»;
    for (Row row : rows) {
      out.write(format(row));
    }
    out.close();
  }
}
`,
    },
    {
      title: "A stream of lines",
      language: "java",
      code: `
import java.nio.file.Files;
class Lines {
  long count(Path path) throws IOException {
    return «Files.lines(path)».filter(line -> !line.isBlank()).count();
  }
}
`,
    },
    {
      title: "A client taken from the pool and kept",
      language: "ecmascript",
      code: `
import { Pool } from "pg";
const pool = new Pool();
export async function names() {
  const client = await «pool.connect()»;
  const { rows } = await client.query("SELECT name FROM users WHERE active LIMIT 10");
  return rows;
}
`,
    },
    {
      title: "Given back only when all goes well",
      language: "ecmascript",
      code: `
import { Pool } from "pg";
const pool = new Pool();
export async function rename(id: string, name: string) {
  const client = await «pool.connect()»;
  await client.query("UPDATE users SET name = $1 WHERE id = $2", [name, id]);
  await client.query("INSERT INTO log (id) VALUES ($1)", [id]);
  client.release();
}
`,
    },
    {
      title: "A file handle",
      language: "ecmascript",
      code: `
import { open } from "node:fs/promises";
export async function head(path: string) {
  const handle = await «open(path)»;
  const buffer = Buffer.alloc(64);
  await handle.read(buffer, 0, 64, 0);
  return buffer;
}
`,
    },
    {
      title: "A transaction that may not get to its end",
      language: "ecmascript",
      code: `
import { Pool } from "pg";
const pool = new Pool();
export async function move(from: string, to: string) {
  const db = await «pool.connect()»;
  try {
    await db.query("BEGIN");
    await transfer(from, to);
    await db.query("COMMIT");
    db.release();
  } catch (error) {
    await db.query("ROLLBACK");
    throw error;
  }
}
`,
    },
  ],
  accepts,
};
