/** A database, broker or cache client that is made anew for every request or every element. */
import type { Call } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { ancestorOf, enclosingFunction } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { accessAt } from "./access.ts";
import { namedFunction } from "./callers.ts";
import { examples } from "./examples/connection-per-request.ts";
import { repetitionOf, shortened } from "./repetition.ts";

export default defineRisk({
  meta: {
    id: "connection-per-request",
    family: "data-access",
    title: "New connection for every request",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      request: {
        what: "{call} opens a new connection for every request.",
        why: "Opening one costs a handshake, TLS and a login, often more than the query. Under load every waiting request holds one: the server's limit is reached (PostgreSQL allows 100), and then no part of the system gets in, the healthy ones included.",
        next: "Make the client or pool once when the process starts and share it ({sketch}).",
      },
      loop: {
        what: "{call} opens a new connection for every element of {collection}.",
        why: "Every turn pays for handshake, TLS and login again, and what is not closed in time piles up until the server refuses further connections.",
        next: "Open it once before the loop, or take it from a pool ({sketch}).",
      },
      call: {
        what: "{call} opens a new connection every time {function} is called.",
        why: "Each call pays for handshake, TLS and login before its first statement. When requests call it, the server's limit of connections is reached under load, and then nothing that uses this database gets in.",
        next: "Make the client or pool once when the process starts and hand it in ({sketch}).",
      },
    },
  },
  detect: {
    call(call, review) {
      if (!review.hasRole(call, "db.connect") || isLazy(call) || isHandedOn(call)) return undefined;
      const values = {
        call: shortened(review.textOf(call.callee)),
        sketch: sketches[review.knowledge.language],
        function: namedFunction(call)?.name ?? "this function",
        collection: "",
      };
      const around = repetitionOf(call, review);
      if (around) {
        const collection = shortened(review.textOf(around.iterable));
        return { message: "loop" as const, at: call, values: { ...values, collection }, restsOn: call };
      }
      if (review.handlerOf(call)) return { message: "request" as const, at: call, values, restsOn: call };
      if (!connectsAndWorks(call, review)) return undefined;
      return { message: "call" as const, at: call, values, restsOn: call };
    },
  },
  examples,
});

const sketches: Readonly<Record<Review["knowledge"]["language"], string>> = {
  python:
    "a module-level `create_engine(…)`, `psycopg_pool.ConnectionPool`, one `MongoClient`, opened in the lifespan of the app",
  ecmascript: "`export const pool = new Pool({ max: 10 })` in a module of its own",
  go: "`sql.Open` once in main, the *sql.DB handed to the handlers",
  java: "an injected `DataSource` such as HikariCP",
};

/** `if (!client) client = new MongoClient()`: made once after all. */
function isLazy(call: Call): boolean {
  const test = ancestorOf(call, "if", enclosingFunction(call))?.test;
  if (test) return true;
  const { parent } = call;
  if (parent?.kind === "assign" && (parent.operator === "??=" || parent.operator === "||=")) return true;
  return parent?.kind === "binary" && /^(?:\?\?|or)$/.test(parent.operator);
}

/** Returned, yielded or kept in a field: a factory, whose caller decides how often. */
function isHandedOn(call: Call): boolean {
  const declared = enclosingFunction(call);
  if (!declared) return true;
  const whole: CodeNode = call.parent?.kind === "await" ? call.parent : call;
  const { parent } = whole;
  if (parent?.kind === "return" || parent?.kind === "yield") return true;
  return parent?.kind === "assign" && parent.target.kind === "member";
}

const startsUp =
  /^(?:main|init|setup|start|startup|lifespan|bootstrap|run|create_?app|build|configure|connect|open|ping|check|health|migrate|seed|__init__|__enter__|__aenter__|constructor)/i;
const startsUpWithin =
  /connect|client|engine|pool|session|_?conn$|database|startup|lifespan|main|config|factory|script/i;

/** A function with arguments that opens a connection, runs a statement on it and ends: called as often as it is needed. */
function connectsAndWorks(call: Call, review: Review): boolean {
  const declared = namedFunction(call);
  if (!declared?.body || declared.parameters.length === 0 || review.file.script) return false;
  if (startsUp.test(declared.name) || startsUpWithin.test(declared.name) || declared.flavour === "constructor")
    return false;
  const entry = review.entryOf(call);
  if (entry && entry.kind !== "http") return false;
  if (/__name__\s*==\s*["']__main__["']|\bargparse\b|\bfunc main\(\)/.test(review.document.text)) return false;
  return review.model
    .all("call")
    .some((other) => namedFunction(other) === declared && accessAt(other, review) !== undefined);
}
