/** A new error is thrown for a caught one, and the caught one is forgotten. */

import { forEachChild } from "../../model/code/children.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { spanOf } from "../../model/code/node.ts";
import { ancestorOf, enclosingCatch } from "../../model/code/position.ts";
import type { CatchClause, Throw } from "../../model/code/statements.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "error-cause-lost",
    family: "errors",
    title: "New error thrown without the original",
    severity: "info",
    languages: ["python", "ecmascript", "java"],
    messages: {
      lost: {
        what: "{error} is thrown in place of the caught error, which is lost.",
        why: "The stack trace ends at this line. Whoever is called at night sees that something failed here, not what: the host that refused, the row that did not parse, the line it came from.",
        next: "Keep the original: {how}.",
      },
    },
  },
  detect: {
    throw(thrown, review) {
      const clause = enclosingCatch(thrown);
      const created = thrown.value && createdError(thrown.value, review);
      if (!clause || !created || thrown.cause || isTranslated(thrown, clause, review)) return undefined;
      return {
        message: "lost" as const,
        at: thrown,
        values: { error: review.textOf(created.callee), how: howTo(review, clause) },
      };
    },
  },
  fix({ at }, review) {
    if (!("kind" in at) || at.kind !== "throw" || review.knowledge.language !== "python") return undefined;
    const variable = enclosingCatch(at)?.variable;
    const { end } = spanOf(at);
    if (variable === undefined) return undefined;
    return {
      title: `Add "from ${variable}"`,
      safe: true,
      edits: [{ span: { start: end, end }, text: ` from ${variable}` }],
    };
  },
  examples: {
    flags: [
      {
        title: "Another exception",
        language: "python",
        code: `
          try:
              return json.loads(text)
          except ValueError as error:
              «raise ConfigError("bad config")»
        `,
        fixed: `
          try:
              return json.loads(text)
          except ValueError as error:
              raise ConfigError("bad config") from error
        `,
      },
      {
        title: "In a handler",
        language: "python",
        code: `
          def load(path):
              try:
                  return parse(path)
              except OSError as exc:
                  log.warning("no file")
                  «raise HTTPException(status_code=500, detail="load failed")»
        `,
      },
      {
        title: "The error is not even bound",
        language: "python",
        code: `
          try:
              client.send(message)
          except ConnectionError:
              «raise DeliveryFailed(message.id)»
        `,
      },
      {
        title: "Under a condition",
        language: "python",
        code: `
          try:
              client.send(message)
          except TimeoutError as error:
              if attempts > 3:
                  «raise GaveUp(attempts)»
              retry()
        `,
      },
      {
        title: "A plain message",
        language: "ecmascript",
        code: `
          try {
            await gateway.charge(order);
          } catch (error) {
            «throw new Error("charge failed");»
          }
        `,
      },
      {
        title: "An own error class",
        language: "ecmascript",
        code: `
          try {
            return JSON.parse(text);
          } catch (e) {
            «throw new ConfigError("config.json is broken");»
          }
        `,
      },
      {
        title: "Without a binding",
        language: "ecmascript",
        code: `
          try {
            return await load(id);
          } catch {
            «throw new Error(\`cannot load \${id}\`);»
          }
        `,
      },
      {
        title: "Logged, then replaced",
        language: "ecmascript",
        code: `
          try {
            return await load(id);
          } catch (err) {
            logger.warn("load failed");
            «throw new ServiceError("load failed");»
          }
        `,
      },
      {
        title: "Wrapped without a cause",
        language: "java",
        code: `
          class Loader {
            Order load(String id) {
              try {
                return repository.find(id);
              } catch (SQLException e) {
                «throw new ServiceException("cannot load " + id);»
              }
            }
          }
        `,
      },
      {
        title: "An unchecked exception",
        language: "java",
        code: `
          class Config {
            int port(String text) {
              try {
                return Integer.parseInt(text);
              } catch (NumberFormatException e) {
                «throw new IllegalArgumentException("not a port");»
              }
            }
          }
        `,
      },
      {
        title: "In a resource block",
        language: "java",
        code: `
          class Reader {
            String read(Path path) {
              try (var in = Files.newInputStream(path)) {
                return new String(in.readAllBytes());
              } catch (IOException e) {
                log.warn("no file");
                «throw new IllegalStateException("no file");»
              }
            }
          }
        `,
      },
      {
        title: "Several types",
        language: "java",
        code: `
          class Client {
            void send() {
              try {
                channel.basicPublish();
              } catch (IOException | TimeoutException e) {
                «throw new DeliveryException();»
              }
            }
          }
        `,
      },
    ],
    accepts: [
      {
        title: "With its cause",
        language: "python",
        code: `
          try:
              return json.loads(text)
          except ValueError as error:
              raise ConfigError("bad config") from error
        `,
      },
      {
        title: "Left out on purpose",
        language: "python",
        code: `
          try:
              return table[key]
          except KeyError:
              raise Missing(key) from None
        `,
      },
      {
        title: "The same error",
        language: "python",
        code: `
          try:
              run()
          except ValueError:
              cleanup()
              raise
        `,
      },
      {
        title: "The caught error says it all and is part of the new one",
        language: "python",
        code: `
          try:
              run()
          except ValueError as error:
              raise JobFailed(error)
        `,
      },
      {
        title: "With its cause",
        language: "ecmascript",
        code: `
          try {
            await gateway.charge(order);
          } catch (error) {
            throw new Error("charge failed", { cause: error });
          }
        `,
      },
      {
        title: "Thrown again",
        language: "ecmascript",
        code: `
          try {
            await gateway.charge(order);
          } catch (error) {
            release(order);
            throw error;
          }
        `,
      },
      {
        title: "Handed to the new error",
        language: "ecmascript",
        code: `
          try {
            await gateway.charge(order);
          } catch (error) {
            throw new ChargeError(order.id, error);
          }
        `,
      },
      {
        title: "Not in a catch",
        language: "ecmascript",
        code: `
          if (!order) throw new Error("no order");
        `,
      },
      {
        title: "With its cause",
        language: "java",
        code: `
          class Loader {
            Order load(String id) {
              try {
                return repository.find(id);
              } catch (SQLException e) {
                throw new ServiceException("cannot load " + id, e);
              }
            }
          }
        `,
      },
      {
        title: "initCause",
        language: "java",
        code: `
          class Loader {
            void load() {
              try {
                run();
              } catch (IOException e) {
                IllegalStateException failure = new IllegalStateException("x");
                failure.initCause(e);
                throw failure;
              }
            }
          }
        `,
      },
      {
        title: "Thrown again",
        language: "java",
        code: `
          class Loader {
            void load() throws IOException {
              try {
                run();
              } catch (IOException e) {
                log.warn("failed", e);
                throw e;
              }
            }
          }
        `,
      },
      {
        title: "addSuppressed",
        language: "java",
        code: `
          class Loader {
            void load() {
              try {
                run();
              } catch (IOException e) {
                throw wrap(e);
              }
            }
          }
        `,
      },
    ],
  },
});

/** `new X(...)`, and in Python `X(...)`. */
function createdError(value: Expression, review: Review): Call | undefined {
  if (value.kind !== "call") return undefined;
  return review.knowledge.language === "python" || value.isNew ? value : undefined;
}

/** The new error carries the old one, or parts of it; or the throw stands in a try of its own inside the clause. */
function isTranslated(thrown: Throw, clause: CatchClause, review: Review): boolean {
  if (thrown.value && mentions(thrown.value, clause.variable)) return true;
  if (ancestorOf(thrown, "function", clause)) return true;
  // A rethrown HTTP answer for "not found" is the whole story: the lookup's own error adds nothing.
  return (
    review.knowledge.language === "python" &&
    clause.types.some((type) =>
      /^(?:KeyError|IndexError|StopIteration|ImportError|ModuleNotFoundError)$/.test(review.textOf(type)),
    )
  );
}

function mentions(expression: Expression, variable: string | undefined): boolean {
  if (variable === undefined) return false;
  let found = false;
  const visit = (node: CodeNode): void => {
    if (node.kind === "name" && node.name === variable) found = true;
    else forEachChild(node, visit);
  };
  visit(expression);
  return found;
}

function howTo(review: Review, clause: CatchClause): string {
  const name = clause.variable ?? "error";
  switch (review.knowledge.language) {
    case "python":
      return `raise … from ${name}`;
    case "java":
      return `pass \`${name}\` as the cause`;
    default:
      return `new Error(…, { cause: ${name} })`;
  }
}
