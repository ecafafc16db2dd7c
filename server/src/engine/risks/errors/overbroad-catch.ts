/** Everything is caught, and the code goes on: also the errors nobody thought of. */

import { spanOf } from "../../model/code/node.ts";
import { enclosingFunction, enclosingLoop } from "../../model/code/position.ts";
import type { CatchClause } from "../../model/code/statements.ts";
import type { Span } from "../../model/span.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { catchesEverything, isExplained, leavesTrace, usesError } from "./handling.ts";

export default defineRisk({
  meta: {
    id: "overbroad-catch",
    family: "errors",
    title: "Catches everything and goes on",
    severity: "warning",
    languages: ["python", "java"],
    yieldsTo: ["swallowed-error", "failure-reported-as-success", "error-leak-to-client", "retry-without-backoff"],
    messages: {
      broad: {
        what: "{type} is caught without a trace: also a typo, a full disk and an interrupt end here.",
        why: "The failure that was meant is rare; what really happens is a renamed field or a missing permission. Without a trace they look alike, and the code goes on with half a result.",
        next: "Name the errors you expect, and let the others pass, or log them with their trace.",
      },
    },
  },
  detect: {
    catch(clause, review) {
      if (!catchesEverything(clause, review) || clause.body.statements.length === 0) return undefined;
      if (leavesTrace(clause, review) || usesError(clause) || isOutermost(clause, review)) return undefined;
      if (isExplained(clause, review)) return undefined;
      return { message: "broad" as const, at: header(clause, review), values: { type: typeOf(clause, review) } };
    },
  },
  examples: {
    flags: [
      {
        title: "A bare except that gives None",
        language: "python",
        code: `
          def price(item):
              try:
                  return item["price"] * rate(item["currency"])
              «except:»
                  return None
        `,
      },
      {
        title: "except Exception and a default",
        language: "python",
        code: `
          def load(path):
              try:
                  config = read(path)
              «except Exception:»
                  config = {}
              return config
        `,
      },
      {
        title: "BaseException",
        language: "python",
        code: `
          def step(job):
              try:
                  job.run()
              «except BaseException:»
                  job.state = "failed"
        `,
      },
      {
        title: "In a tuple",
        language: "python",
        code: `
          def step(job):
              try:
                  job.run()
              «except (ValueError, Exception) as error:»
                  job.failed = True
        `,
      },
      {
        title: "Exception and a default",
        language: "java",
        code: `
          class Config {
            int port() {
              try {
                return Integer.parseInt(read("port"));
              } «catch (Exception e)» {
                return 8080;
              }
            }
          }
        `,
      },
      {
        title: "Throwable",
        language: "java",
        code: `
          class Worker {
            void step() {
              try {
                run();
              } «catch (Throwable t)» {
                state = State.FAILED;
              }
            }
          }
        `,
      },
      {
        title: "RuntimeException",
        language: "java",
        code: `
          class Mapper {
            Item map(Row row) {
              try {
                return convert(row);
              } «catch (RuntimeException e)» {
                return null;
              }
            }
          }
        `,
      },
      {
        title: "A flag",
        language: "java",
        code: `
          class Probe {
            void probe() {
              try {
                client.ping();
              } «catch (Exception e)» {
                healthy = false;
              }
            }
          }
        `,
      },
    ],
    accepts: [
      {
        title: "Logged with its trace",
        language: "python",
        code: `
          def load(path):
              try:
                  return read(path)
              except Exception:
                  logger.exception("read failed")
                  return None
        `,
      },
      {
        title: "Thrown on",
        language: "python",
        code: `
          def load(path):
              try:
                  return read(path)
              except Exception:
                  cleanup()
                  raise
        `,
      },
      {
        title: "Named errors",
        language: "python",
        code: `
          def load(path):
              try:
                  return read(path)
              except (OSError, ValueError):
                  return None
        `,
      },
      {
        title: "The error is kept",
        language: "python",
        code: `
          def step(job):
              try:
                  job.run()
              except Exception as error:
                  job.failure = error
        `,
      },
      {
        title: "Logged",
        language: "java",
        code: `
          class Worker {
            void step() {
              try {
                run();
              } catch (Exception e) {
                log.error("step failed", e);
              }
            }
          }
        `,
      },
      {
        title: "Named",
        language: "java",
        code: `
          class Config {
            int port(String text) {
              try {
                return Integer.parseInt(text);
              } catch (NumberFormatException e) {
                return 8080;
              }
            }
          }
        `,
      },
      {
        title: "Wrapped",
        language: "java",
        code: `
          class Worker {
            void step() {
              try {
                run();
              } catch (Exception e) {
                throw new JobException(e);
              }
            }
          }
        `,
      },
      {
        title: "Handed on",
        language: "java",
        code: `
          class Worker {
            void step(Promise<Void> done) {
              try {
                run();
              } catch (Exception e) {
                done.setFailure(e);
              }
            }
          }
        `,
      },
    ],
  },
});

/** `except Exception as e:` or `catch (Exception e)`, without the body. */
function header(clause: CatchClause, review: Review): Span {
  const { start } = spanOf(clause);
  const text = review.document.text.slice(start, spanOf(clause.body).start);
  return { start, end: start + text.trimEnd().length };
}

const typeOf = (clause: CatchClause, review: Review): string =>
  clause.types.length === 0 ? "Everything" : clause.types.map((type) => review.textOf(type)).join(", ");

/** The last line of defence of a program: a worker's loop, main, a __del__. */
function isOutermost(clause: CatchClause, review: Review): boolean {
  const around = enclosingFunction(clause);
  if (around && /^(?:main|__del__|__exit__|__aexit__|close|shutdown|cleanup|finalize)$/.test(around.name)) return true;
  const loop = enclosingLoop(clause);
  return loop?.kind === "loop" && loop.flavour === "while" && review.knowledge.language === "java";
}
