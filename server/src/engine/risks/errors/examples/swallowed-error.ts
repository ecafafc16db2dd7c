/** Examples of swallowed-error. */
import type { Risk } from "../../risk.ts";
import { accepts } from "./swallowed-error.accepts.ts";

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
  accepts,
};
