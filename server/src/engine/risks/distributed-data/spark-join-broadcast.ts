/** A join with a table the context file calls small, without a broadcast hint. */
import type { Expression } from "../../model/code/expressions.ts";
import { spanOf } from "../../model/code/node.ts";
import { contextEvidence } from "../../review/contextEvidence.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { examples } from "./examples/spark-join-broadcast.ts";
import { isFrameCall, lineage, methodOf } from "./frameLineage.ts";

export default defineRisk({
  meta: {
    id: "spark-join-broadcast",
    family: "distributed-data",
    title: "Small table joined by a shuffle",
    severity: "info",
    languages: ["python"],
    messages: {
      small: {
        what: "{table} is small, and this join may shuffle the other side for it.",
        why: "Without a hint Spark decides by statistics, which are missing after most transformations. Then the large side is sorted and sent across the network to meet a table that fits into every executor's memory.",
        next: "Wrap it: broadcast({frame}).",
      },
    },
  },
  detect: {
    call(call, review) {
      if (!isFrameCall(call, review, "join")) return undefined;
      const other = call.args[0]?.value;
      const table = other && smallTable(other, review);
      if (!other || table === undefined) return undefined;
      return {
        message: "small" as const,
        at: call,
        values: { table, frame: review.textOf(other) },
        restsOn: call,
        evidence: contextEvidence(review.context, `spark.tables.${table}`),
      };
    },
  },
  fix({ at }, review) {
    const other = "kind" in at && at.kind === "call" ? at.args[0]?.value : undefined;
    if (!other || !/\bbroadcast\b/.test(review.document.text)) return undefined;
    return {
      title: "Wrap it in broadcast()",
      safe: false,
      edits: [{ span: spanOf(other), text: `broadcast(${review.textOf(other)})` }],
    };
  },
  examples,
});

const smallRows = 100_000;
const smallMegabytes = 100;

function smallTable(frame: Expression, review: Review): string | undefined {
  const chain = lineage(frame, review);
  if (
    chain.some(
      (step) =>
        (methodOf(step) ?? (step.callee.kind === "name" ? step.callee.name : "")) === "broadcast" ||
        methodOf(step) === "hint",
    )
  )
    return undefined;
  const source = chain.find((step) => review.hasRole(step, "spark.read"));
  const table = source?.args[0] && review.constant(source.args[0].value);
  const known = typeof table === "string" ? review.context.spark.tables[table] : undefined;
  if (!known || typeof table !== "string") return undefined;
  const isSmall =
    known.megabytes !== undefined
      ? known.megabytes <= smallMegabytes
      : known.rows !== undefined && known.rows <= smallRows;
  return isSmall ? table : undefined;
}
