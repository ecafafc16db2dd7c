/** What a catch clause does with its error. Shared by the checks of this family. */
import { forEachChild } from "../../model/code/children.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import { type CodeNode, spanOf } from "../../model/code/node.ts";
import { lastName } from "../../model/code/position.ts";
import type { CatchClause } from "../../model/code/statements.ts";
import type { Review } from "../../review/review.ts";

/** Walks a clause's own statements; functions declared in it run later and are left out. */
export function insideClause(clause: CatchClause, visit: (node: CodeNode) => void): void {
  const walk = (node: CodeNode): void => {
    visit(node);
    if (node.kind !== "function") forEachChild(node, walk);
  };
  for (const statement of clause.body.statements) walk(statement);
}

export function contains(clause: CatchClause, test: (node: CodeNode) => boolean): boolean {
  let found = false;
  insideClause(clause, (node) => {
    found ||= test(node);
  });
  return found;
}

export const rethrows = (clause: CatchClause): boolean => contains(clause, (node) => node.kind === "throw");

/** Names of functions that hand an error to whoever counts errors, besides loggers the knowledge has. */
const reports =
  /^(?:log|logs|error|warn|warning|warnf|errorf|exception|critical|fatal|debug|info|trace|print|println|printStackTrace|captureException|capture_exception|captureError|reportError|report_error|notify|notifyError|recordException|record_exception|reject|next|fail|emit|console|handleError|handle_error|onError|setError|set_error|addError|add_error|inc|increment|rollback)$/i;

export const isReport = (call: Call, review: Review): boolean =>
  review.hasRole(call, "log.write", "log.print", "metric.record") || reports.test(lastName(call) ?? "");

export const leavesTrace = (clause: CatchClause, review: Review): boolean =>
  contains(clause, (node) => node.kind === "throw" || (node.kind === "call" && isReport(node, review)));

/** The caught error, or something made of it, is used. */
export const usesError = (clause: CatchClause): boolean =>
  clause.variable !== undefined &&
  contains(clause, (node) => node.kind === "name" && node.name === clause.variable && node.parent?.kind !== "catch");

/** Names of types that catch everything. */
const everything = /^(?:Exception|BaseException|Throwable|Error|RuntimeException|StandardError)$/;

export function catchesEverything(clause: CatchClause, review: Review): boolean {
  if (clause.types.length === 0) return true;
  if (review.knowledge.language === "ecmascript") return true;
  return clause.types.flatMap(namesOf).some((name) => everything.test(name));
}

const namesOf = (type: Expression): readonly string[] =>
  type.kind === "list" ? type.elements.flatMap(namesOf) : [lastName(type) ?? ""];

/** A comment of at least two words, or a linter's directive that names this very thing. */
export const saysSomething = (text: string): boolean =>
  /\w+\W+\w+/.test(text) && !/^(?:todo|fixme|xxx|hack)\b/i.test(text);

/** A comment in the clause says why. */
export function isExplained(clause: CodeNode, review: Review): boolean {
  const span = spanOf(clause);
  // What stands in one line has its reason in the line above.
  const start =
    clause.kind === "assign"
      ? review.document.lines.lineStart(Math.max(0, review.document.lines.lineAt(span.start) - 1))
      : span.start;
  const end = review.document.lines.lineStart(review.document.lines.lineAt(Math.max(span.start, span.end - 1)) + 1);
  return review.model.comments.some(
    (comment) =>
      comment.span.start >= start && comment.span.start < Math.max(end, span.end) && saysSomething(comment.text),
  );
}
