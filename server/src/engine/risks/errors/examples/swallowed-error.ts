/** Examples of swallowed-error. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "except and pass",
      language: "python",
      code: `
          def charge(order):
              try:
                  gateway.charge(order.id, order.total)
              «except Exception:
                  pass»
        `,
    },
    {
      title: "In a loop, goes on with the next",
      language: "python",
      code: `
          def sync(rows):
              for row in rows:
                  try:
                      upload(row)
                  «except Exception:
                      continue»
        `,
    },
    {
      title: "Bare except",
      language: "python",
      code: `
          try:
              save(record)
          «except:
              ...»
        `,
    },
    {
      title: "return in finally",
      language: "python",
      code: `
          def commit(session):
              try:
                  session.commit()
              finally:
                  «return True»
        `,
    },
    {
      title: "Empty catch",
      language: "ecmascript",
      code: `
          async function notify(user: User) {
            try {
              await mailer.send(user.email);
            } «catch (error) {}»
          }
        `,
    },
    {
      title: "Empty rejection handler",
      language: "ecmascript",
      code: `
          «publish(event).catch(() => {})»;
        `,
    },
    {
      title: "catch without a binding",
      language: "ecmascript",
      code: `
          try {
            await repository.save(order);
          } «catch {
          }»
        `,
    },
    {
      title: "return in finally hides the failure",
      language: "ecmascript",
      code: `
          async function store(item: Item) {
            try {
              await db.insert(item);
            } finally {
              «return true;»
            }
          }
        `,
    },
    {
      title: "Asked and left empty",
      language: "go",
      code: `

package store
func (s *Store) Save(order Order) {
    err := s.repo.Insert(order)
    «if err != nil {
    }»
}
`,
    },
    {
      title: "The result of a query",
      language: "go",
      code: `

package store
import "database/sql"
func names(db *sql.DB) []string {
    «rows, _ := db.Query("SELECT name FROM users")»
    defer rows.Close()
    return scan(rows)
}
`,
    },
    {
      title: "A body that may not be JSON",
      language: "go",
      code: `

package hooks
import "encoding/json"
func parse(body []byte) Event {
    var event Event
    «_ = json.Unmarshal(body, &event)»
    return event
}
`,
    },
    {
      title: "A response that may be nil",
      language: "go",
      code: `

resp, err := http.Get(url)
if err != nil {
    return err
}
«body, _ := io.ReadAll(resp.Body)»

`,
    },
    {
      title: "Empty catch",
      language: "java",
      code: `

class Mailer {
  void send(Mail mail) {
    try {
      transport.send(mail);
    } «catch (MessagingException e) {
    }»
  }
}
`,
    },
    {
      title: "Printed and forgotten",
      language: "java",
      code: `

class Orders {
  void save(Order order) {
    try {
      repository.insert(order);
    } «catch (SQLException e) {
      e.printStackTrace();
    }»
  }
}
`,
    },
    {
      title: "In a loop",
      language: "java",
      code: `

class Sync {
  void all(List<Row> rows) {
    for (Row row : rows) {
      try {
        upload(row);
      } «catch (Exception e) {
        continue;
      }»
    }
  }
}
`,
    },
    {
      title: "return in finally",
      language: "java",
      code: `

class Tx {
  boolean commit() {
    try {
      session.commit();
    } finally {
      «return true;»
    }
  }
}
`,
    },
  ],
  accepts: [
    {
      title: "A comment says why",
      language: "python",
      code: `
          try:
              warm_cache()
          except Exception:
              # the cache fills itself on the first request
              pass
        `,
    },
    {
      title: "An expected miss",
      language: "python",
      code: `
          try:
              del registry[name]
          except KeyError:
              pass
        `,
    },
    {
      title: "Optional import",
      language: "python",
      code: `
          try:
              import uvloop
          except ImportError:
              pass
        `,
    },
    {
      title: "Cleaning up",
      language: "python",
      code: `
          try:
              os.unlink(path)
          except OSError:
              pass
        `,
    },
    {
      title: "Logged",
      language: "ecmascript",
      code: `
          try {
            await save(order);
          } catch (error) {
            logger.error({ error }, "save failed");
          }
        `,
    },
    {
      title: "A comment says why",
      language: "ecmascript",
      code: `
          try {
            localStorage.setItem("seen", "1");
          } catch {
            // private mode: remembering is optional
          }
        `,
    },
    {
      title: "Closing may fail",
      language: "ecmascript",
      code: `
          try {
            socket.close();
          } catch {}
        `,
    },
    {
      title: "A default is used",
      language: "ecmascript",
      code: `
          let parsed = {};
          try {
            parsed = JSON.parse(text);
          } catch {
            parsed = {};
          }
        `,
    },
    {
      title: "Returned",
      language: "go",
      code: `

package store
func (s *Store) Save(order Order) error {
    if err := s.repo.Insert(order); err != nil {
        return fmt.Errorf("insert: %w", err)
    }
    return nil
}
`,
    },
    {
      title: "A close whose failure changes nothing",
      language: "go",
      code: `

package store
func load(resp *http.Response) {
    _ = resp.Body.Close()
}
`,
    },
    {
      title: "A comment says why",
      language: "go",
      code: `

package store
import "os"
func touch(path string) {
    // the marker is only a hint, the next run writes it again
    _ = os.WriteFile(path, nil, 0o644)
}
`,
    },
    {
      title: "The second value is no error",
      language: "go",
      code: `

package store
func first(cache map[string]int, key string) int {
    value, _ := cache[key]
    return value
}
`,
    },
    {
      title: "Logged",
      language: "java",
      code: `

class Mailer {
  void send(Mail mail) {
    try {
      transport.send(mail);
    } catch (MessagingException e) {
      log.error("mail {} not sent", mail.id(), e);
    }
  }
}
`,
    },
    {
      title: "Named as ignored",
      language: "java",
      code: `

class Numbers {
  Integer parse(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException ignored) {
    }
    return null;
  }
}
`,
    },
    {
      title: "A comment says why",
      language: "java",
      code: `

class Cache {
  void warm() {
    try {
      load();
    } catch (IOException e) {
      // the first request loads it again
    }
  }
}
`,
    },
    {
      title: "Closing",
      language: "java",
      code: `

class Pool {
  void stop() {
    try {
      socket.close();
    } catch (IOException e) {
    }
  }
}
`,
    },
  ],
};
