/** Accepting examples of swallowed-error. */
import type { RiskExample } from "../../risk.ts";

export const accepts: readonly RiskExample[] = [
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
];
