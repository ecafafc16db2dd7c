/** An error is caught and nothing is done with it: the failure leaves no trace. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { spanOf } from "../../model/code/node.ts";
import { lastName } from "../../model/code/position.ts";
import type { CatchClause, Statement, Try } from "../../model/code/statements.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "swallowed-error",
    family: "errors",
    title: "Error caught and dropped",
    severity: "error",
    languages: ["python", "ecmascript"],
    messages: {
      empty: {
        what: "Errors of {what} are caught and dropped.",
        why: "When this fails in production nothing says so: no log line, no metric, no failed request. The work is not done, what follows goes on as if it were, and the first sign is wrong data days later.",
        next: "Let the error pass, or log it with its cause and decide what the caller should see. If dropping it is right, say why in a comment.",
      },
      final: {
        what: "A {jump} in finally throws away the error that is on its way.",
        why: "Whatever went wrong in the try block is replaced by a normal end: the caller is told that everything worked.",
        next: "Move the {jump} out of the finally block.",
      },
    },
  },
  detect: {
    catch(clause, review) {
      if (clause.body.statements.some((statement) => !isNothing(statement))) return undefined;
      const tried = clause.parent?.kind === "try" ? clause.parent : undefined;
      if (isExplained(clause, review) || isExpectedMiss(clause) || (tried && isHarmless(tried))) return undefined;
      return { message: "empty" as const, at: clause, values: { what: describe(tried, review) } };
    },
    try(tried) {
      const jump = tried.finalizer && leavingStatement(tried.finalizer.statements);
      if (!jump) return undefined;
      return { message: "final" as const, at: jump, values: { jump: jump.kind === "jump" ? jump.flavour : jump.kind } };
    },
    call(call, review) {
      return isEmptyRejectionHandler(call, review)
        ? { message: "empty" as const, at: call, values: { what: "this promise" } }
        : undefined;
    },
  },
  examples: {
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
    ],
  },
});

/** pass, ..., a bare string, continue, or an empty statement: nothing that would leave a trace. */
const isNothing = (statement: Statement): boolean =>
  (statement.kind === "jump" && statement.flavour !== "break") ||
  statement.kind === "string" ||
  (statement.kind === "unknown" && statement.children.length === 0) ||
  (statement.kind === "name" && statement.name === "...");

function isExplained(clause: CatchClause, review: Review): boolean {
  const span = spanOf(clause);
  const end = review.document.lines.lineStart(review.document.lines.lineAt(Math.max(span.start, span.end - 1)) + 1);
  return review.model.comments.some(
    (comment) =>
      comment.span.start >= span.start && comment.span.start < Math.max(end, span.end) && saysSomething(comment.text),
  );
}

/** A comment of at least two words, or a linter's directive that names this very thing. */
const saysSomething = (text: string): boolean => /\w+\W+\w+/.test(text) && !/^(?:todo|fixme|xxx|hack)\b/i.test(text);

/** A narrow type whose meaning is "it was not there": dropping it is the usual way to ask. */
const expected =
  /^(?:KeyError|IndexError|AttributeError|StopIteration|StopAsyncIteration|ImportError|ModuleNotFoundError|FileNotFoundError|FileExistsError|NotADirectoryError|ProcessLookupError|CancelledError|KeyboardInterrupt|GeneratorExit|BrokenPipeError|DoesNotExist|ObjectDoesNotExist|NoSuchElementException|Empty|QueueEmpty|QueueFull|ValidationError|UnicodeDecodeError|NotImplementedError)$/;

function isExpectedMiss(clause: CatchClause): boolean {
  const names = clause.types.flatMap(typeNames);
  return names.length > 0 && names.every((name) => expected.test(name));
}

function typeNames(type: Expression): readonly string[] {
  if (type.kind === "list") return type.elements.flatMap(typeNames);
  return [lastName(type) ?? "?"];
}

const cleanup =
  /^(?:close|unlink|remove|rmdir|rmtree|rm|rmSync|unlinkSync|kill|terminate|cancel|abort|disconnect|destroy|dispose|shutdown|quit|release|cleanup|clearTimeout|removeItem|setItem|getItem|cancelAndClose|stop|end|join|wait|flush)$/i;

/** A single clean-up call whose failure changes nothing. */
function isHarmless(tried: Try): boolean {
  const statements = tried.body.statements;
  if (statements.length !== 1) return false;
  const only = statements[0];
  if (only?.kind === "import") return true;
  const call = unwrapAwait(only);
  return call?.kind === "call" && cleanup.test(lastName(call) ?? "");
}

const unwrapAwait = (node: CodeNode | undefined): CodeNode | undefined => (node?.kind === "await" ? node.value : node);

function describe(tried: Try | undefined, review: Review): string {
  const first = unwrapAwait(tried?.body.statements[0]);
  const value =
    first?.kind === "assign" ? unwrapAwait(first.value) : first?.kind === "return" ? unwrapAwait(first.value) : first;
  if (value?.kind !== "call") return "this block";
  const callee = review.textOf(value.callee);
  return callee.length <= 60 && !callee.includes("\n") ? `${callee}()` : "this block";
}

function leavingStatement(statements: readonly Statement[]): (Statement & { kind: "return" | "jump" }) | undefined {
  return statements.find(
    (statement): statement is Statement & { kind: "return" | "jump" } =>
      statement.kind === "return" ||
      (statement.kind === "jump" && (statement.flavour === "break" || statement.flavour === "continue")),
  );
}

function isEmptyRejectionHandler(call: Call, review: Review): boolean {
  if (call.callee.kind !== "member" || call.callee.property !== "catch" || review.knowledge.language !== "ecmascript")
    return false;
  const handler = call.args.length === 1 ? call.args[0]?.value : undefined;
  if (handler?.kind !== "function" || !handler.body || handler.body.statements.length > 0) return false;
  const receiver = call.callee.object;
  if (receiver.kind === "call" && cleanup.test(lastName(receiver) ?? "")) return false;
  const span = spanOf(handler);
  return !review.model.comments.some(
    (comment) => comment.span.start >= span.start && comment.span.end <= span.end && saysSomething(comment.text),
  );
}
