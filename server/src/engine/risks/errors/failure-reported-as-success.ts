/** A failure is caught and answered as if everything had worked: 200, ok, an empty list, True. */

import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { ancestorOf, enclosingFunction, lastName } from "../../model/code/position.ts";
import type { CatchClause, Return } from "../../model/code/statements.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { examples } from "./examples/failure-reported-as-success.ts";
import { catchesEverything, contains, insideClause, rethrows } from "./handling.ts";

type Said = "success" | "empty";

export default defineRisk({
  meta: {
    id: "failure-reported-as-success",
    family: "errors",
    title: "Failure answered as success",
    severity: "error",
    languages: ["python", "ecmascript", "java"],
    yieldsTo: ["swallowed-error"],
    messages: {
      success: {
        what: "When this fails the caller is told {value}.",
        why: "The caller goes on as if the work were done: the order is confirmed, the job is not retried, monitoring counts a success. The failure is found by a customer.",
        next: "Let the error pass, or answer with a status or result that says that it failed.",
      },
      empty: {
        what: "When this fails it gives {value}, the same as when there is nothing.",
        why: "An outage now looks like an empty table: pages show no orders, a nightly job deletes what it takes for gone, a cache keeps the emptiness for hours. Nobody can tell the two apart.",
        next: "Let the error pass, or give a result that says that it failed.",
      },
    },
  },
  detect: {
    *catch(clause, review) {
      if (!catchesEverything(clause, review) || rethrows(clause) || isAsked(clause)) return;
      const handler = enclosingFunction(clause);
      if (!handler) return;
      const reports: Report<Said>[] = [];
      insideClause(clause, (node) => {
        const report =
          node.kind === "return" ? returnReport(node, clause, handler, review) : answerReport(node, clause, review);
        if (report) reports.push(report);
      });
      yield* reports.slice(0, 1);
    },
  },
  examples,
});

/** A comment or a name says that failing softly is meant. */
const isAsked = (clause: CatchClause): boolean => {
  const name = enclosingFunction(clause)?.name ?? "";
  return /(?:try|safe|orEmpty|orDefault|or_default|or_empty|fallback|optional|best_?effort|tolerant|lenient)/i.test(
    name,
  );
};

function returnReport(
  node: Return,
  clause: CatchClause,
  around: FunctionNode,
  review: Review,
): Report<Said> | undefined {
  if (!node.value || enclosingFunction(node) !== around || ancestorOf(node, "if", clause)) return undefined;
  const value = shortened(review.textOf(node.value));
  if (isSuccess(node.value, review)) return { message: "success", at: node, values: { value } };
  if (!isEmptyCollection(node.value, review) || !asksOutside(clause, review) || !givesCollection(clause))
    return undefined;
  return { message: "empty", at: node, values: { value }, severity: "warning", confidence: "medium" };
}

function answerReport(node: CodeNode, clause: CatchClause, review: Review): Report<Said> | undefined {
  if (node.kind !== "call" || node.callee.kind !== "member" || ancestorOf(node, "if", clause)) return undefined;
  if (!/^(?:json|send)$/.test(node.callee.property) || node.callee.object.kind !== "name") return undefined;
  if (!/^(?:res|response|reply|ctx)$/.test(node.callee.object.name) || setsStatus(clause)) return undefined;
  const content = node.args[0]?.value;
  if (!content || !isSuccess(content, review)) return undefined;
  return { message: "success", at: node, values: { value: shortened(review.textOf(content)) } };
}

const setsStatus = (clause: CatchClause): boolean =>
  contains(clause, (node) => node.kind === "member" && /^(?:status|statusCode|status_code|code)$/.test(node.property));

const successKeys = /^(?:success|ok|status|result)$/;
const successWords = /^(?:ok|success|successful|succeeded|done|completed|created|sent|saved)$/i;

function isSuccess(value: Expression, review: Review): boolean {
  switch (value.kind) {
    case "boolean":
      return value.value && value.parent?.kind === "return";
    case "map":
      return value.entries.some(
        (entry) => entry.name !== undefined && successKeys.test(entry.name) && saysSuccess(entry.value),
      );
    case "call":
      return isSuccessCall(value, review);
    default:
      return false;
  }
}

const saysSuccess = (value: Expression): boolean =>
  (value.kind === "boolean" && value.value) ||
  (value.kind === "string" && value.value !== undefined && successWords.test(value.value));

function isSuccessCall(value: Expression & { kind: "call" }, review: Review): boolean {
  const name = review.textOf(value.callee);
  if (/^ResponseEntity\.ok$/.test(name)) return true;
  if (!/(?:^|\.)(?:jsonify|JSONResponse|json)$/.test(name)) return false;
  if (value.args.some(({ name: key }) => key === "status_code" || key === "status")) {
    return value.args.some(({ name: key, value: given }) => key === "status" && saysSuccess(given));
  }
  return value.args.some(
    ({ name: key, value: given }) =>
      (key !== undefined && successKeys.test(key) && saysSuccess(given)) ||
      (key === undefined && value.args.length === 1 && given.kind === "map" && isSuccess(given, review)),
  );
}

function isEmptyCollection(value: Expression, review: Review): boolean {
  if (value.kind === "list") return value.elements.length === 0 && value.flavour === "list";
  if (value.kind === "map") return value.entries.length === 0;
  if (value.kind !== "call" || value.args.length > 0) return false;
  return /^(?:Collections\.empty(?:List|Map|Set)|(?:List|Map|Set)\.of|list|dict|set|new (?:ArrayList|HashMap)<?.*)$/.test(
    review.textOf(value.callee),
  );
}

/** The try talks to another system: a known call, or a name that says so. */
const outside =
  /(?:fetch|query|execute|find|load|request|select|repository|client|session|api|db|database|axios|http)/i;

function asksOutside(clause: CatchClause, review: Review): boolean {
  const tried = clause.parent;
  if (tried?.kind !== "try") return false;
  let found = false;
  const visit = (node: CodeNode): void => {
    if (found || node.kind === "function") return;
    if (node.kind === "call") {
      found ||= review.hasRole(node, "http.call", "db.query", "rpc.call", "cache.read");
      found ||= node.callee.kind === "member" && outside.test(receiverName(node.callee.object));
    }
    forEachChild(node, visit);
  };
  visit(tried.body);
  return found;
}

const receiverName = (expression: Expression): string => {
  const name = lastName(expression) ?? "";
  return /^(?:JSON|json|text|re|Math)$/.test(name) ? "" : name;
};

/** The try gives a value itself: then the empty one stands for it. */
const givesCollection = (clause: CatchClause): boolean => {
  const tried = clause.parent;
  if (tried?.kind !== "try") return false;
  let found = false;
  const visit = (node: CodeNode): void => {
    if (node.kind === "function") return;
    found ||= node.kind === "return" && node.value !== undefined;
    forEachChild(node, visit);
  };
  visit(tried.body);
  return found;
};

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 50 ? `\`${line}\`` : "a success";
};
