/** A connection pool without a size or without a limit on waiting, or larger than the context allows. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { spanOf } from "../../model/code/node.ts";
import { ancestorOf, lastName } from "../../model/code/position.ts";
import { contextEvidence } from "../../review/contextEvidence.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { examples } from "./examples/pool-unbounded.ts";
import { settings } from "./poolSettings.ts";

export default defineRisk({
  meta: {
    id: "pool-unbounded",
    family: "data-access",
    title: "Pool without bounds",
    severity: "warning",
    languages: ["python", "ecmascript", "go"],
    yieldsTo: ["connection-per-request"],
    messages: {
      size: {
        what: "{call} sets no upper bound: {default}.",
        why: "Under load the pool opens a connection for every request that waits. The database refuses at its limit (PostgreSQL: 100 for all processes together), and then the health checks and the other services are refused as well.",
        next: "Set the size from the database's limit divided by the number of processes: {example}.",
      },
      wait: {
        what: "{call} sets no limit on waiting for a free connection: {default}.",
        why: "When all connections are taken, every further request waits without an end. The process answers nothing, logs nothing and looks healthy: one slow query takes the whole service with it.",
        next: "Fail after some seconds: {example}.",
      },
      large: {
        what: "This pool may open {size} connections; the context file allows {limit}.",
        why: "Each process opens that many. Together they pass the database's limit, and the last process to start gets none.",
        next: "Lower it to the agreed size.",
      },
    },
  },
  detect: {
    call(call, review) {
      if (!review.hasRole(call, "db.pool")) return undefined;
      const name = review.nameOf(call) ?? "";
      const known = settings.find(({ names }) => names.includes(name));
      if (!known) return undefined;
      const said = {
        at: call,
        restsOn: call,
        values: { call: lastName(call) ?? name, default: known.default, example: known.example },
      };
      const size = known.size
        .map((option) => review.option(call, option, known.position))
        .find((value) => value !== undefined);
      const limit = review.context.database.poolSize;
      const count = size && review.constant(size);
      if (limit !== undefined && typeof count === "number" && count > limit) {
        return {
          ...said,
          message: "large" as const,
          values: { size: count, limit },
          evidence: contextEvidence(review.context, "database.poolSize"),
        };
      }
      if (isUnseen(call, known.position, review) || !known.missing) return undefined;
      if (known.setLater && setsLater(call, known.setLater, review)) return undefined;
      const wanted = known.missing === "size" ? known.size : known.wait;
      const given = wanted.some((option) => review.option(call, option, known.position) !== undefined);
      return given ? undefined : { ...said, message: known.missing };
    },
  },
  examples,
});

/** The options come from elsewhere, or the address carries them. */
function isUnseen(call: Call, position: number | undefined, review: Review): boolean {
  if (review.hasOpaqueOptions(call, position)) return true;
  return call.args.some(({ value }) => carriesSetting(value, review));
}

function carriesSetting(value: Expression, review: Review): boolean {
  const text = review.textOf(value);
  return /pool_size|connection_limit|max_connections|pool_max|poolclass|NullPool|StaticPool|sqlite/i.test(text);
}

/** Go: `db.SetMaxOpenConns(…)` in the same function. */
function setsLater(call: Call, method: RegExp, review: Review): boolean {
  const body = ancestorOf(call, "function")?.body;
  const span = body ? spanOf(body) : { start: 0, end: review.document.text.length };
  return method.test(review.document.text.slice(span.start, span.end));
}
