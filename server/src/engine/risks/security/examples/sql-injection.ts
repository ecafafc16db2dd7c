import { examplesIn } from "../../exampleList.ts";

export const flags = [
  ...examplesIn(
    "python",
    [
      "An f-string in execute",
      `
      def find_user(conn, name):
          cur = conn.cursor()
          «cur.execute(f"SELECT id, email FROM users WHERE name = '{name}'")»
          return cur.fetchone()
    `,
    ],
    [
      "Flask argument in a LIKE",
      `
      from flask import request
      @app.route("/search")
      def search():
          term = request.args.get("q")
          query = "SELECT * FROM products WHERE title LIKE '%" + term + "%'"
          return jsonify([dict(r) for r in «db.execute(query)»])
    `,
    ],
    [
      "text() does not bind",
      `
      from sqlalchemy import text
      def orders_of(session, customer):
          return «session.execute(text(f"SELECT * FROM orders WHERE customer = '{customer}'"))».all()
    `,
    ],
    [
      "Percent formatting",
      `
      def remove(cursor, key):
          «cursor.execute("DELETE FROM cache WHERE key = '%s'" % key)»
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Template literal with a route parameter",
      `
      import express from "express";
      const app = express();
      app.get("/users/:id", async (req, res) => {
        const result = await «pool.query(\`SELECT * FROM users WHERE id = \${req.params.id}\`)»;
        res.json(result.rows);
      });
    `,
    ],
    [
      "Prisma's unsafe form",
      `
      async function byEmail(prisma: PrismaClient, email: string) {
        return «prisma.$queryRawUnsafe("SELECT * FROM \\"User\\" WHERE email = '" + email + "'")»;
      }
    `,
    ],
    [
      "Sort order of the caller",
      `
      import express from "express";
      const router = express.Router();
      router.get("/", async (req, res) => {
        const { sort } = req.query;
        const sql = \`SELECT id, name FROM items ORDER BY \${sort}\`;
        res.json(await «db.all(sql)»);
      });
    `,
    ],
    [
      "Operator object from the body",
      `
      import express from "express";
      const app = express();
      app.post("/login", async (req, res) => {
        const user = await «users.findOne({ email: req.body.email, password: req.body.password })»;
        res.json(user);
      });
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "Sprintf",
      `
      package store
      import ("database/sql"; "fmt")
      func Find(db *sql.DB, name string) (*sql.Rows, error) {
        return «db.Query(fmt.Sprintf("SELECT id FROM users WHERE name = '%s'", name))»
      }
    `,
    ],
    [
      "Query parameter",
      `
      package api
      import "net/http"
      func (s *Server) list(w http.ResponseWriter, r *http.Request) {
        q := "SELECT id FROM orders WHERE status = '" + r.URL.Query().Get("status") + "'"
        rows, err := «s.db.QueryContext(r.Context(), q)»
        use(rows, err)
      }
    `,
    ],
    [
      "gin and gorm",
      `
      package api
      import "github.com/gin-gonic/gin"
      func search(c *gin.Context) {
        var items []Item
        «db.Raw("SELECT * FROM items WHERE name LIKE '%" + c.Query("q") + "%'")».Scan(&items)
      }
    `,
    ],
    [
      "Exec",
      `
      package store
      func Rename(db *sql.DB, id int, name string) error {
        _, err := «db.Exec(fmt.Sprintf("UPDATE users SET name = '%s' WHERE id = %d", name, id))»
        return err
      }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Statement with concatenation",
      `
      class Users {
        ResultSet find(Connection c, String name) throws SQLException {
          Statement st = c.createStatement();
          return «st.executeQuery("SELECT * FROM users WHERE name = '" + name + "'")»;
        }
      }
    `,
    ],
    [
      "JdbcTemplate in a controller",
      `
      @RestController
      class Search {
        @GetMapping("/search")
        public List<Map<String, Object>> search(@RequestParam String q) {
          String sql = "SELECT * FROM products WHERE name LIKE '%" + q + "%'";
          return «jdbcTemplate.queryForList(sql)»;
        }
      }
    `,
    ],
    [
      "JPQL",
      `
      class Repo {
        List<User> byRole(EntityManager em, String role) {
          return «em.createQuery("SELECT u FROM User u WHERE u.role = '" + role + "'", User.class)».getResultList();
        }
      }
    `,
    ],
    [
      "String.format",
      `
      class Repo {
        int remove(Statement st, String key) throws SQLException {
          return «st.executeUpdate(String.format("DELETE FROM cache WHERE key = '%s'", key))»;
        }
      }
    `,
    ],
  ),
];

export const accepts = [
  ...examplesIn(
    "python",
    [
      "Bound",
      `
      def find(cur, name):
          cur.execute("SELECT id FROM users WHERE name = %s", (name,))
    `,
    ],
    [
      "A list of placeholders",
      `
      def load(cur, ids):
          marks = ",".join("?" for _ in ids)
          cur.execute(f"SELECT * FROM items WHERE id IN ({marks})", ids)
    `,
    ],
    [
      "A number",
      `
      def page(cur, offset: int):
          cur.execute(f"SELECT id FROM items ORDER BY id LIMIT 50 OFFSET {offset}")
    `,
    ],
    [
      "A name out of a fixed list",
      `
      from flask import request
      COLUMNS = {"name": "name", "age": "birth"}
      def people(cur):
          column = COLUMNS[request.args["sort"]]
          cur.execute(f"SELECT * FROM people ORDER BY {column}")
    `,
    ],
    [
      "A sentence, not a statement",
      `
      def say(name):
          log.info("select %s from the list" % name)
          show(f"Update {name}")
    `,
    ],
  ),
  ...examplesIn(
    "ecmascript",
    [
      "Bound",
      `
      async function find(id: string) {
        return pool.query("SELECT * FROM users WHERE id = $1", [id]);
      }
    `,
    ],
    [
      "Tagged template binds",
      `
      const rows = await prisma.$queryRaw\`SELECT * FROM users WHERE id = \${id}\`;
    `,
    ],
    [
      "Checked against a list",
      `
      const allowed = ["name", "price"];
      async function list(sort: string) {
        if (!allowed.includes(sort)) throw new Error("bad sort");
        return db.all(\`SELECT * FROM items ORDER BY \${sort}\`);
      }
    `,
    ],
    [
      "Made a string",
      `
      import express from "express";
      const app = express();
      app.post("/login", async (req, res) => {
        res.json(await users.findOne({ email: String(req.body.email) }));
      });
    `,
    ],
    [
      "Not a database",
      `
      function label(name: string) {
        return \`Select \${name} from the menu\`;
      }
    `,
    ],
  ),
  ...examplesIn(
    "go",
    [
      "Bound",
      `
      package store
      func Find(db *sql.DB, name string) (*sql.Rows, error) {
        return db.Query("SELECT id FROM users WHERE name = $1", name)
      }
    `,
    ],
    [
      "Integer",
      `
      package store
      func Page(db *sql.DB, offset int) (*sql.Rows, error) {
        return db.Query(fmt.Sprintf("SELECT id FROM users LIMIT 50 OFFSET %d", offset))
      }
    `,
    ],
    [
      "Constant table",
      `
      package store
      const table = "users"
      func All(db *sql.DB) (*sql.Rows, error) {
        return db.Query("SELECT id FROM " + table)
      }
    `,
    ],
    [
      "Quoted by the driver",
      `
      package store
      func Drop(db *sql.DB, name string) error {
        _, err := db.Exec("DROP TABLE " + pq.QuoteIdentifier(name))
        return err
      }
    `,
    ],
  ),
  ...examplesIn(
    "java",
    [
      "Prepared",
      `
      class Users {
        PreparedStatement find(Connection c, String name) throws SQLException {
          PreparedStatement st = c.prepareStatement("SELECT * FROM users WHERE name = ?");
          st.setString(1, name);
          return st;
        }
      }
    `,
    ],
    [
      "Parts are constant",
      `
      class Users {
        static final String TABLE = "users";
        List<User> all(JdbcTemplate t) { return t.query("SELECT * FROM " + TABLE + " WHERE active = true", mapper); }
      }
    `,
    ],
    [
      "A number",
      `
      class Users {
        List<User> page(JdbcTemplate t, long offset) { return t.query("SELECT * FROM users OFFSET " + offset, mapper); }
      }
    `,
    ],
    [
      "Named parameter",
      `
      class Users {
        List<User> byName(EntityManager em, String name) {
          return em.createQuery("SELECT u FROM User u WHERE u.name = :name", User.class).setParameter("name", name).getResultList();
        }
      }
    `,
    ],
  ),
];
