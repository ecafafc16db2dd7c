/** One task per element of a collection of unknown size, all at once. */

import type { LanguageFamily } from "../../knowledge/library.ts";
import { forEachChild } from "../../model/code/children.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { ancestorOf, enclosingFunction, enclosingLoop, lastName } from "../../model/code/position.ts";
import type { Deferred } from "../../model/code/statements.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { examples } from "./examples/unbounded-concurrency.ts";

export default defineRisk({
  meta: {
    id: "unbounded-concurrency",
    family: "async",
    title: "One task per element, all at once",
    severity: "error",
    languages: ["python", "ecmascript", "go"],
    yieldsTo: ["n-plus-one-query"],
    messages: {
      all: {
        what: "One {task} is started for every element of {collection}, all at once.",
        why: "With a hundred elements it is fast. With fifty thousand it opens fifty thousand connections: the other side throttles or falls over, sockets and memory run out here, and everything fails together instead of a little at a time.",
        next: "Bound it: {how}.",
      },
    },
  },
  detect: {
    call(call, review) {
      if (!review.hasRole(call, "concurrency.gather")) return undefined;
      const per = perElement(call, review);
      if (!per || isSmall(per.collection, review) || !worksOutside(per.body, review) || isLimited(call, review))
        return undefined;
      return report(call, "task", per.collection, review);
    },
    deferred(node, review) {
      return node.flavour === "go" ? goroutineReport(node, review) : undefined;
    },
  },
  examples,
});

interface PerElement {
  readonly collection: Expression;
  readonly body: Expression;
}

/** What is gathered is made once per element: a comprehension, map(), or a name for one of these. */
function perElement(call: Call, review: Review): PerElement | undefined {
  const [first] = call.args;
  if (!first || call.args.length > 1) return undefined;
  return madePerElement(first.value, review, 0);
}

function madePerElement(value: Expression, review: Review, depth: number): PerElement | undefined {
  if (depth > 3) return undefined;
  if (value.kind === "spread") return madePerElement(value.value, review, depth + 1);
  if (value.kind === "comprehension") {
    const clause = value.clauses.at(-1);
    return clause && { collection: clause.iterable, body: value.element };
  }
  if (value.kind === "name") {
    const values = review.resolver.bindings.lookup(value.name, value);
    const only = values.length === 1 ? values[0] : undefined;
    return only?.kind === "value" ? madePerElement(only.value, review, depth + 1) : undefined;
  }
  if (value.kind !== "call") return undefined;
  // map(f, xs) in Python; xs.map(f) in JavaScript
  const [mapper, collection] = value.args.map((argument) => argument.value);
  if (lastName(value) !== "map" || !mapper) return undefined;
  if (value.callee.kind === "member") return { collection: value.callee.object, body: mapper };
  return collection && { collection, body: mapper };
}

const bounded = /(?:chunk|batch|slice|page|window|limit|take|first|top|head|splice|keys\(\)|entries\(|Object\.)/i;

function isSmall(collection: Expression, review: Review): boolean {
  if (collection.kind === "list") return collection.elements.length <= 20;
  if (bounded.test(review.textOf(collection))) return true;
  if (collection.kind !== "name") return false;
  if (/^[A-Z][A-Z0-9_]*$/.test(collection.name)) return true;
  return review.resolver.bindings
    .lookup(collection.name, collection)
    .some(
      (binding) =>
        (binding.kind === "value" && binding.value.kind === "list") ||
        (binding.kind === "part" && binding.element && bounded.test(review.textOf(binding.of))),
    );
}

/** Reading a body, waiting a moment and the like is no load on anybody. */
const harmless = /^(?:json|text|blob|arrayBuffer|resolve|sleep|wait|then|catch|toString)$/;

function worksOutside(body: Expression, review: Review): boolean {
  if (body.kind === "name") return true;
  let works = false;
  const visit = (node: CodeNode): void => {
    if (node.kind === "call") {
      const fact = review.fact(node);
      const isAsync = fact?.async === true || review.hasRole(node, "http.call", "db.query", "db.write");
      if (isAsync || (fact === undefined && !harmless.test(lastName(node) ?? "json"))) works = true;
    }
    forEachChild(node, visit);
  };
  visit(body);
  return works;
}

const limiter = /(?:limit|semaphore|\bsem\b|throttle|pool|queue|concurrency|bottleneck|SetLimit|Acquire)/i;

/** A semaphore or limiter anywhere in the function bounds what it starts. */
function isLimited(node: CodeNode, review: Review): boolean {
  const around = enclosingFunction(node);
  const text = around ? review.textOf(around) : review.document.text;
  return limiter.test(text) || insideBatches(node, review);
}

/** for i in range(0, n, 50), for (i += 50), for batch in …: each turn starts a bounded number. */
function insideBatches(node: CodeNode, review: Review): boolean {
  const loop = ancestorOf(node, "loop");
  if (!loop) return false;
  const header = [loop.iterable, loop.update].flatMap((part) => (part ? [review.textOf(part)] : [])).join(" ");
  return bounded.test(header) || /\+=\s*\w{2,}|\+=\s*[1-9]\d/.test(header);
}

function goroutineReport(node: Deferred, review: Review): Report<"all"> | undefined {
  const loop = enclosingLoop(node);
  if (loop?.kind !== "loop" || loop.flavour !== "for-each" || !loop.iterable) return undefined;
  if (isSmall(loop.iterable, review) || isLimited(node, review)) return undefined;
  return report(node, "goroutine", loop.iterable, review);
}

const bounds: Readonly<Partial<Record<LanguageFamily, string>>> = {
  python: "an asyncio.Semaphore around the call, or work in batches",
  ecmascript: "p-limit, or work in batches",
  go: "an errgroup with SetLimit, or a fixed number of workers",
  java: "an executor with a fixed number of threads",
};

function report(at: CodeNode, task: string, collection: Expression, review: Review): Report<"all"> {
  const text = review.textOf(collection).replace(/\s+/g, " ");
  const how = bounds[review.knowledge.language] ?? "work in batches";
  return {
    message: "all",
    at,
    values: { task, collection: text.length <= 50 ? text : "a collection", how },
    confidence: "medium",
  };
}
