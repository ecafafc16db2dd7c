/** Accepting examples of resource-not-closed. */
import type { RiskExample } from "../../risk.ts";

export const accepts: readonly RiskExample[] = [
  {
    title: "with",
    language: "python",
    code: `
          def load(path):
              with open(path) as handle:
                  return handle.read()
        `,
  },
  {
    title: "finally",
    language: "python",
    code: `
          def load(path):
              handle = open(path)
              try:
                  return handle.read()
              finally:
                  handle.close()
        `,
  },
  {
    title: "Given to the caller",
    language: "python",
    code: `
          def source(path):
              handle = open(path)
              return handle
        `,
  },
  {
    title: "Kept by the object",
    language: "python",
    code: `
          class Reader:
              def __init__(self, path):
                  self.handle = open(path)
        `,
  },
  {
    title: "Handed to an exit stack",
    language: "python",
    code: `
          def load(paths, stack):
              return [stack.enter_context(open(path)) for path in paths]
        `,
  },
  {
    title: "defer",
    language: "go",
    code: `
package api
import "net/http"
func load(url string) ([]byte, error) {
    resp, err := http.Get(url)
    if err != nil {
        return nil, err
    }
    defer resp.Body.Close()
    return io.ReadAll(resp.Body)
}
`,
  },
  {
    title: "Handed to the caller",
    language: "go",
    code: `
package api
import "net/http"
func open(url string) (io.ReadCloser, error) {
    resp, err := http.Get(url)
    if err != nil {
        return nil, err
    }
    return resp.Body, nil
}
`,
  },
  {
    title: "Closed in a function that is deferred",
    language: "go",
    code: `
package store
import "os"
func copy(path string) error {
    f, err := os.Open(path)
    if err != nil {
        return err
    }
    defer func() { _ = f.Close() }()
    return send(bufio.NewReader(f))
}
`,
  },
  {
    title: "Kept by the object",
    language: "go",
    code: `
package store
import "os"
func (s *Store) open(path string) error {
    f, err := os.Create(path)
    if err != nil {
        return err
    }
    s.file = f
    return nil
}
`,
  },
  {
    title: "try with resources",
    language: "java",
    code: `
class Config {
  String first(String path) throws IOException {
    try (BufferedReader reader = new BufferedReader(new FileReader(path))) {
      return reader.readLine();
    }
  }
}
`,
  },
  {
    title: "finally",
    language: "java",
    code: `
import java.sql.*;
class Users {
  void touch() throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    try {
      connection.createStatement().execute("SELECT 1");
    } finally {
      connection.close();
    }
  }
}
`,
  },
  {
    title: "Returned",
    language: "java",
    code: `
class Sources {
  Reader open(String path) throws IOException {
    return new BufferedReader(new FileReader(path));
  }
}
`,
  },
  {
    title: "A field",
    language: "java",
    code: `
class Log {
  private Writer out;
  void start(File file) throws IOException {
    out = new FileWriter(file);
  }
}
`,
  },
  {
    title: "Given back in finally",
    language: "ecmascript",
    code: `
import { Pool } from "pg";
const pool = new Pool();
export async function names() {
  const client = await pool.connect();
  try {
    return (await client.query("SELECT name FROM users LIMIT 10")).rows;
  } finally {
    client.release();
  }
}
`,
  },
  {
    title: "The pool's own query",
    language: "ecmascript",
    code: `
import { Pool } from "pg";
const pool = new Pool();
export const names = () => pool.query("SELECT name FROM users LIMIT 10");
`,
  },
  {
    title: "Handed on",
    language: "ecmascript",
    code: `
import { Pool } from "pg";
const pool = new Pool();
export async function borrow() {
  const client = await pool.connect();
  return client;
}
`,
  },
  {
    title: "using",
    language: "ecmascript",
    code: `
import { open } from "node:fs/promises";
export async function head(path: string) {
  await using handle = await open(path);
  return handle.readFile();
}
`,
  },
];
