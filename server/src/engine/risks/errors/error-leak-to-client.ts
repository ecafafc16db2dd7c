/** The text of an internal error, or its stack, is sent to whoever called. */
import { forEachChild } from "../../model/code/children.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { ancestorOf, enclosingFunction, isInside, lastName } from "../../model/code/position.ts";
import type { CatchClause, Return } from "../../model/code/statements.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { examples } from "./examples/error-leak-to-client.ts";
import { catchesEverything, insideClause } from "./handling.ts";

type Said = "text" | "stack";

export default defineRisk({
  meta: {
    id: "error-leak-to-client",
    family: "errors",
    title: "Internal error text sent to the caller",
    severity: "error",
    languages: ["python", "ecmascript", "go"],
    messages: {
      text: {
        what: "The text of the caught error goes to the caller through {sink}.",
        why: "What an unexpected error says is written for developers: host names, file paths, SQL with its values, names of tables. An attacker provokes errors to read them, and users copy them into tickets.",
        next: "Log the error with an id, and answer with a fixed text and that id.",
      },
      stack: {
        what: "The stack trace of the error goes to the caller through {sink}.",
        why: "It shows the file layout, library versions and the path through the code: a map for whoever wants in. It also changes with every deployment, so clients that parse it break.",
        next: "Log the trace with an id, and answer with a fixed text and that id.",
      },
    },
  },
  detect: {
    *catch(clause, review) {
      if (!isUnexpected(clause, review)) return;
      const seen = new Set<CodeNode>();
      const reports: Report<Said>[] = [];
      insideClause(clause, (node) => {
        const sink = sinkOf(node, review);
        if (
          !sink ||
          isHandedOn(node, clause.variable) ||
          [...seen].some((outer) => isInside(node, outer)) ||
          isForKnownErrors(node, clause)
        )
          return;
        const leak = leakIn(sink.content, clause.variable, review);
        if (!leak) return;
        seen.add(node);
        reports.push({ message: leak, at: node, values: { sink: sink.name } });
      });
      yield* reports;
    },
    call(call, review) {
      return review.knowledge.language === "go" ? goReport(call, review) : undefined;
    },
  },
  examples,
});

/** Errors of validation and look-up are made for the caller; what catches everything, or a driver's errors, is not. */
const internal =
  /(?:SQL|Database|DB|IO|OS|Connection|Integrity|Operational|Programming|Psycopg|Mongo|Redis|Request|HTTPError|Timeout|Runtime)\w*(?:Error|Exception)?$/;

function isUnexpected(clause: CatchClause, review: Review): boolean {
  if (catchesEverything(clause, review)) return true;
  return clause.types.some((type) => internal.test(lastName(type) ?? ""));
}

interface Sink {
  readonly name: string;
  readonly content: readonly Expression[];
}

/** A call that answers the caller, an HTTP exception, or what a handler returns. */
function sinkOf(node: CodeNode, review: Review): Sink | undefined {
  if (node.kind === "call") {
    if (!answers(node, review)) return undefined;
    return { name: `${short(review.textOf(node.callee))}()`, content: node.args.map(({ value }) => value) };
  }
  if (node.kind !== "return" || !node.value || !review.handlerOf(node)) return undefined;
  return returnsData(node) ? { name: "the answer", content: [node.value] } : undefined;
}

const returnsData = ({ value }: Return): boolean =>
  value?.kind === "map" ||
  value?.kind === "string" ||
  (value?.kind === "list" && value.elements.some(({ kind }) => kind === "map" || kind === "string"));

const responders = /^(?:res|response|resp|reply|ctx|c|context|NextResponse|Response)$/;
const sending = /^(?:json|send|end|write|render|jsonp|body|text|html|error)$/;

function answers(call: Call, review: Review): boolean {
  if (review.hasRole(call, "response.send")) return true;
  if (
    lastName(call) === "HTTPException" ||
    (call.isNew && /^(?:HttpException|InternalServerErrorException|Response)$/.test(lastName(call) ?? ""))
  )
    return true;
  if (call.callee.kind !== "member" || !sending.test(call.callee.property)) return false;
  let receiver: Expression = call.callee.object;
  while (receiver.kind === "call" && receiver.callee.kind === "member") receiver = receiver.callee.object;
  return receiver.kind === "name" && responders.test(receiver.name);
}

function leakIn(content: readonly Expression[], variable: string | undefined, review: Review): Said | undefined {
  let found: Said | undefined;
  const visit = (node: CodeNode): void => {
    if (found === "stack" || node.kind === "function") return;
    if (node.kind === "conditional" || (node.kind === "binary" && node.operator === "and")) {
      const test = review.textOf(node.kind === "conditional" ? node.test : node.left);
      if (/\b(?:dev|debug|production|NODE_ENV|DEBUG|instanceof|expose|isinstance)/i.test(test)) return;
    }
    const leak = ownLeak(node, variable, review);
    if (leak) {
      found = leak;
      return;
    }
    forEachChild(node, visit);
  };
  for (const expression of content) visit(expression);
  return found;
}

const codes = /^(?:code|status|statusCode|status_code|name|errno|type|returncode|kind|id|requestId)$/;

function ownLeak(node: CodeNode, variable: string | undefined, review: Review): Said | undefined {
  if (node.kind === "call" && /\b(?:format_exc|format_exception|print_exc)$/.test(review.textOf(node.callee)))
    return "stack";
  if (variable === undefined || node.kind !== "name" || node.name !== variable) return undefined;
  const { parent } = node;
  if (parent?.kind === "member" && parent.object === node) {
    if (codes.test(parent.property)) return undefined;
    return /^(?:stack|__traceback__|stacktrace)$/.test(parent.property) ? "stack" : "text";
  }
  if (
    parent?.kind === "call" &&
    parent.callee !== node &&
    !/^(?:str|String|repr|stringify|format)$/.test(lastName(parent) ?? "")
  ) {
    return answers(parent, review) ? "text" : undefined;
  }
  return "text";
}

/** Fastify's reply.send(error) goes through the application's error handler, which decides what the caller sees. */
const isHandedOn = (node: CodeNode, variable: string | undefined): boolean =>
  node.kind === "call" &&
  node.callee.kind === "member" &&
  node.callee.property === "send" &&
  node.callee.object.kind === "name" &&
  node.callee.object.name === "reply" &&
  node.args[0]?.value.kind === "name" &&
  node.args[0].value.name === variable;

/** Inside `if (error instanceof X)` and the like the error is one that was asked for. */
function isForKnownErrors(node: CodeNode, clause: CatchClause): boolean {
  for (let around = ancestorOf(node, "if", clause); around; around = ancestorOf(around, "if", clause)) {
    let mentioned = false;
    const visit = (part: CodeNode): void => {
      if (part.kind === "name" && part.name === clause.variable) mentioned = true;
      forEachChild(part, visit);
    };
    visit(around.test);
    if (mentioned && isInside(node, around.then)) return true;
  }
  return false;
}

/** Go has no catch: an answer with status 500 or above that holds the error's text. */
function goReport(call: Call, review: Review): Report<Said> | undefined {
  const name = lastName(call) ?? "";
  if (
    !/^(?:Error|JSON|IndentedJSON|String|AbortWithStatusJSON|AbortWithError|Send|SendString)$/.test(name) ||
    !enclosingFunction(call)
  )
    return undefined;
  if (
    !call.args.some(({ value }) => isServerFault(value, review)) ||
    !call.args.some(({ value }) => holdsErrorText(value))
  )
    return undefined;
  return { message: "text", at: call, values: { sink: `${short(review.textOf(call.callee))}()` } };
}

function isServerFault(value: Expression, review: Review): boolean {
  const status = review.constant(value);
  if (typeof status === "number") return status >= 500 && status < 600;
  return (
    value.kind === "member" &&
    /^Status(?:InternalServerError|BadGateway|ServiceUnavailable|GatewayTimeout)$/.test(value.property)
  );
}

function holdsErrorText(expression: Expression): boolean {
  let found = false;
  const visit = (node: CodeNode): void => {
    found ||= node.kind === "name" && node.name === "err";
    forEachChild(node, visit);
  };
  visit(expression);
  return found;
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 50 ? line : line.slice(line.lastIndexOf(".") + 1);
};
