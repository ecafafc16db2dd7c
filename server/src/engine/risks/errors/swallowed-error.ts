/** An error is caught and nothing is done with it: the failure leaves no trace. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { spanOf } from "../../model/code/node.ts";
import { enclosingFunction, lastName } from "../../model/code/position.ts";
import type { CatchClause, Statement, Try } from "../../model/code/statements.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { examples } from "./examples/swallowed-error.ts";
import { catchesEverything, isExplained, saysSomething } from "./handling.ts";
import { callWithDroppedError, isEmptyErrorBranch } from "./ignoredErrors.ts";

export default defineRisk({
  meta: {
    id: "swallowed-error",
    family: "errors",
    title: "Error caught and dropped",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      empty: {
        what: "Errors of {what} are caught and dropped.",
        why: "When this fails in production nothing says so: no log line, no metric, no failed request. The work is not done, what follows goes on as if it were, and the first sign is wrong data days later.",
        next: "Let the error pass, or log it with its cause and decide what the caller should see. If dropping it is right, say why in a comment.",
      },
      printed: {
        what: "Errors of {what} are printed and then forgotten.",
        why: "The stack trace goes to a stream nobody watches, without the request it belongs to. The caller goes on as if the work were done, and no alarm is raised.",
        next: "Log it with the logger of this class, and decide what the caller should see; or let the exception pass.",
      },
      ignored: {
        what: "The error of {what} is thrown away.",
        why: "When this fails nothing says so, and what follows works with a nil or half-filled value: a panic further on, or wrong data that is found days later.",
        next: "Take the error, and return it with fmt.Errorf and %w, or log it and decide what the caller should see.",
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
      if (isOnlyPrinted(clause, review)) return printed(clause, review);
      if (clause.body.statements.some((statement) => !isNothing(statement))) return undefined;
      const tried = clause.parent?.kind === "try" ? clause.parent : undefined;
      if (isExplained(clause, review) || isExpectedMiss(clause) || (tried && isHarmless(tried))) return undefined;
      const confidence = isNarrow(clause, review) ? ("low" as const) : ("high" as const);
      return { message: "empty" as const, at: clause, values: { what: describe(tried, review) }, confidence };
    },
    if(branch, review) {
      if (review.knowledge.language !== "go" || !isEmptyErrorBranch(branch) || isExplained(branch, review))
        return undefined;
      return { message: "empty" as const, at: branch, values: { what: "the call before it" } };
    },
    assign(assign, review) {
      const call = review.knowledge.language === "go" ? callWithDroppedError(assign, review) : undefined;
      if (!call || isExplained(assign, review)) return undefined;
      return {
        message: "ignored" as const,
        at: assign,
        severity: "warning",
        values: { what: `${review.textOf(call.callee)}()` },
        restsOn: call,
      };
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
  examples,
});

/** pass, ..., a bare string, continue, or an empty statement: nothing that would leave a trace. */
const isNothing = (statement: Statement): boolean =>
  (statement.kind === "jump" && statement.flavour !== "break") ||
  statement.kind === "string" ||
  (statement.kind === "unknown" && statement.children.length === 0) ||
  (statement.kind === "name" && statement.name === "...");

/** Java's `e.printStackTrace()` and nothing else. */
function isOnlyPrinted(clause: CatchClause, review: Review): boolean {
  const [only, ...more] = clause.body.statements;
  if (review.knowledge.language !== "java" || more.length > 0 || only?.kind !== "call") return false;
  return only.args.length === 0 && lastName(only) === "printStackTrace" && enclosingFunction(clause)?.name !== "main";
}

function printed(clause: CatchClause, review: Review) {
  const tried = clause.parent?.kind === "try" ? clause.parent : undefined;
  if (tried && isHarmless(tried)) return undefined;
  return {
    message: "printed" as const,
    at: clause,
    severity: "warning" as const,
    values: { what: describe(tried, review) },
  };
}

/** A narrow type whose meaning is "it was not there": dropping it is the usual way to ask. */
const expected =
  /^(?:KeyError|IndexError|AttributeError|StopIteration|StopAsyncIteration|ImportError|ModuleNotFoundError|FileNotFoundError|FileExistsError|NotADirectoryError|ProcessLookupError|CancelledError|KeyboardInterrupt|GeneratorExit|BrokenPipeError|BlockingIOError|InterruptedError|DoesNotExist|ObjectDoesNotExist|NoSuchElementException|Empty|QueueEmpty|QueueFull|ValidationError|UnicodeDecodeError|NotImplementedError)$/;

function isExpectedMiss(clause: CatchClause): boolean {
  // The names Java's and Kotlin's tools take for a reason.
  if (/^_?(?:ignored?|expected|unused)$/i.test(clause.variable ?? "")) return true;
  const names = clause.types.flatMap(typeNames);
  return names.length > 0 && names.every((name) => expected.test(name));
}

/** Errors of other systems: dropping one hides an outage, however narrow the type. */
const outage =
  /(?:Request|HTTP|Http|Connection|Timeout|Database|Operational|Integrity|SQL|Redis|Mongo|Kafka|Client|API|Api|IO)\w*(?:Error|Exception)$/;

/** In Python a named error is mostly a way to ask; what catches everything, or hides an outage, is not. */
function isNarrow(clause: CatchClause, review: Review): boolean {
  if (review.knowledge.language !== "python" || catchesEverything(clause, review)) return false;
  return !clause.types.flatMap(typeNames).some((name) => outage.test(name));
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
