/** One statement or one commit per row in a loop. */
import type { Call } from "../../model/code/expressions.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { accessAt } from "./access.ts";
import { examples } from "./examples/row-by-row-write.ts";
import { type Around, repetitionOf, shortened } from "./repetition.ts";

export default defineRisk({
  meta: {
    id: "row-by-row-write",
    family: "data-access",
    title: "One write per row",
    severity: "warning",
    languages: ["python", "ecmascript", "java"],
    messages: {
      write: {
        what: "{call} writes one row for every element of {collection}.",
        why: "Each row is a round trip, and without a transaction a commit that waits for the disk: ten thousand rows take minutes instead of a second. When it breaks half way, half of the rows are there and nobody knows which.",
        next: "Write them in one statement or in batches of some hundreds ({sketch}).",
      },
      commit: {
        what: "{call} commits once for every element of {collection}.",
        why: "A commit waits until the disk has it. Ten thousand commits are ten thousand such waits, the objects of the session are loaded anew after each, and a failure in the middle leaves half of the rows written.",
        next: "Commit once after the loop, or once per batch ({sketch}).",
      },
    },
  },
  detect: {
    call(call, review) {
      const commits = review.hasRole(call, "db.commit");
      const saved = !commits && isSavedElement(call, review);
      if (!commits && !saved && !writesOneRow(call, review)) return undefined;
      const around = repetitionOf(call, review);
      if (!around || (saved && !isElementOf(call, around))) return undefined;
      return {
        message: commits ? ("commit" as const) : ("write" as const),
        at: call,
        values: {
          call: shortened(review.textOf(call.callee)),
          collection: shortened(review.textOf(around.iterable)),
          sketch: sketches[review.knowledge.language],
        },
        restsOn: call,
      };
    },
  },
  examples,
});

const sketches: Readonly<Record<Review["knowledge"]["language"], string>> = {
  python: "`bulk_create`, `session.add_all`, `executemany`, `COPY`",
  ecmascript: "`createMany`, `insertMany`, `bulkWrite`, one INSERT with many VALUES or `unnest`",
  go: "`CreateInBatches`, `CopyFrom`",
  java: "`saveAll`, `batchUpdate`, `addBatch`",
};

function writesOneRow(call: Call, review: Review): boolean {
  const access = accessAt(call, review);
  if (access?.kind !== "write") return false;
  const { roles, sql, calls } = access;
  if (roles.has("db.bulk") && !roles.has("db.where")) return false;
  // A unit of work collects them; what counts is its commit.
  if (calls.some((step) => /\.flush$/.test(review.nameOf(step) ?? ""))) return false;
  if (sql.length > 0) return sql.every(({ kind }) => kind === "insert" || kind === "update" || kind === "delete");
  return roles.has("db.insert") || roles.has("db.update") || roles.has("db.delete");
}

/** `user.save()` where the loop runs over records of a query. */
function isSavedElement(call: Call, review: Review): boolean {
  const { callee } = call;
  if (callee.kind !== "member" || callee.property !== "save" || callee.object.kind !== "name") return false;
  const found = review.resolver.bindings.lookup(callee.object.name, callee.object);
  const only = found.length === 1 ? found[0] : undefined;
  if (only?.kind !== "part" || !only.element) return false;
  return isRecords(only.of, review);
}

function isRecords(value: Parameters<Review["constant"]>[0], review: Review): boolean {
  const inner = value.kind === "await" ? value.value : value;
  if (inner.kind === "call") return accessAt(inner, review)?.kind === "query";
  if (inner.kind !== "name") return false;
  const found = review.resolver.bindings.lookup(inner.name, inner);
  return found.length === 1 && found[0]?.kind === "value" && isRecords(found[0].value, review);
}

const isElementOf = (call: Call, { loop }: Around): boolean => loop.kind === "loop" && call.callee.kind === "member";
