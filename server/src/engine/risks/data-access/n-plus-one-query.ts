/** A query that runs once per element of a collection. */

import { forEachChild } from "../../model/code/children.ts";
import type { Call } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { accessAt } from "./access.ts";
import { examples } from "./examples/n-plus-one-query.ts";
import { repetitionOf, shortened } from "./repetition.ts";

export default defineRisk({
  meta: {
    id: "n-plus-one-query",
    family: "data-access",
    title: "Query once per element",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      loop: {
        what: "{call} asks the database once for every element of {collection}.",
        why: "With ten rows on a laptop this is invisible. With ten thousand it is ten thousand round trips one after the other: the request takes minutes, holds a connection from the pool all that time, and the database spends its time parsing the same statement.",
        next: "Collect the keys first and ask once with IN (…), a join, or the loader of your ORM ({sketch}).",
      },
      parallel: {
        what: "{call} asks the database once for every element of {collection}, all at the same time.",
        why: "Running the queries at once does not make them fewer: the pool has a handful of connections, the rest queue up behind them, and every other request of the process waits with them.",
        next: "Collect the keys first and ask once with IN (…), a join, or the loader of your ORM ({sketch}).",
      },
      hidden: {
        what: "{call} runs a query, and it is called once for every element of {collection}.",
        why: "The query hides in a helper, so the loop looks harmless. With ten thousand elements it is ten thousand round trips, and the request holds a connection all that time.",
        next: "Give the helper the whole collection and ask once with IN (…) or a join ({sketch}).",
      },
    },
  },
  detect: {
    call(call, review) {
      const repetition = repetitionOf(call, review);
      if (!repetition) return undefined;
      const hidden = !isQuery(call, review);
      if (hidden && !hidesQuery(call, review)) return undefined;
      return {
        message: hidden ? ("hidden" as const) : repetition.parallel ? ("parallel" as const) : ("loop" as const),
        at: call,
        values: {
          call: shortened(review.textOf(call.callee)),
          collection: shortened(review.textOf(repetition.iterable)),
          sketch: sketchFor(review),
        },
        restsOn: call,
        confidence: hidden ? ("medium" as const) : ("high" as const),
      };
    },
  },
  examples,
});

const isQuery = (call: Call, review: Review): boolean => accessAt(call, review)?.kind === "query";

/** A function of this file, called here, whose own body runs a query outside of any branch to a cache. */
function hidesQuery(call: Call, review: Review): boolean {
  const target = review.resolver.localFunction(call);
  if (!target?.body || target.parent?.kind === "call") return false;
  let found = false;
  let cached = false;
  const visit = (node: CodeNode): void => {
    if (node.kind === "function") return;
    if (node.kind === "call") {
      found ||= isQuery(node, review);
      cached ||= review.hasRole(node, "cache.read");
    }
    forEachChild(node, visit);
  };
  visit(target.body);
  return (
    found &&
    !cached &&
    !/cache|memo/i.test(target.decorators.map(({ expression }) => review.textOf(expression)).join(" "))
  );
}

const sketches: Readonly<Record<Review["knowledge"]["language"], string>> = {
  python: "`select(Customer).where(Customer.id.in_(ids))` or `selectinload`",
  ecmascript: "`findMany({ where: { id: { in: ids } } })` or `include`",
  go: "`WHERE id = ANY($1)` or gorm's `Preload`",
  java: "`findAllById(ids)` or a `join fetch`",
};

const sketchFor = (review: Review): string => sketches[review.knowledge.language];
