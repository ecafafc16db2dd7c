/** A cached frame that nobody releases or that is used once, and a frame that several actions compute anew. */
import type { Call, Expression, Name } from "../../model/code/expressions.ts";
import { spanOf } from "../../model/code/node.ts";
import { enclosingFunction } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { examples } from "./examples/spark-cache-lifecycle.ts";
import { isFrameCall, lineage, methodOf } from "./frameLineage.ts";

type Said = "unreleased" | "lost" | "reused";

export default defineRisk({
  meta: {
    id: "spark-cache-lifecycle",
    family: "distributed-data",
    title: "Cache without a life cycle",
    severity: "warning",
    languages: ["python"],
    messages: {
      unreleased: {
        what: "{frame} is cached and never released.",
        why: "The blocks stay in the executors' memory until the session ends: later stages have less to work with, spill to disk or push out each other's caches. In a session that lives on, the memory is gone for good.",
        next: "Call {frame}.unpersist() after the last action that needs it.",
      },
      lost: {
        what: "The cached frame is thrown away: nothing can use it.",
        why: "cache() marks the frame it is called on. Nobody holds this one, so the next action computes everything again.",
        next: "Keep it in a name, use that name, and release it.",
      },
      reused: {
        what: "{frame} is computed anew by each of its {count} actions.",
        why: "Spark keeps no results: every action reads the input and does the joins and aggregates of {frame} again. Two actions take twice the time, and when the input changes in between they do not even agree.",
        next: "{frame} = {frame}.cache() before the first action, {frame}.unpersist() after the last.",
      },
    },
  },
  detect: {
    call: (call, review) => cached(call, review) ?? computedAgain(call, review),
  },
  examples,
});

/** `df = x.cache()`, `df.cache()`. */
function cached(call: Call, review: Review): Report<Said> | undefined {
  if (!isFrameCall(call, review, "cache", "persist") || call.callee.kind !== "member") return undefined;
  const { parent } = call;
  const receiver = call.callee.object;
  if (parent?.kind === "assign" && parent.target.kind === "name") return unreleased(call, parent.target.name, review);
  const discarded = parent === undefined || parent.kind === "block";
  if (!discarded) return undefined;
  if (receiver.kind === "name") return unreleased(call, receiver.name, review);
  return receiver.kind === "call" ? { message: "lost", at: call, restsOn: call } : undefined;
}

/** Handed to the caller, released, or the session ends here: somebody sees to it. */
function unreleased(call: Call, frame: string, review: Review): Report<Said> | undefined {
  const text = scopeText(call, review);
  if (
    new RegExp(
      `\\b${frame}\\.unpersist\\(|\\breturn\\b[^\\n]*\\b${frame}\\b|\\byield\\b[^\\n]*\\b${frame}\\b|self\\.\\w+\\s*=\\s*${frame}\\b`,
    ).test(text)
  )
    return undefined;
  if (/clearCache\(|\bspark\.stop\(/.test(review.document.text)) return undefined;
  return { message: "unreleased", at: call, values: { frame }, restsOn: call };
}

function scopeText(call: Call, review: Review): string {
  const body = enclosingFunction(call)?.body;
  const span = body ? spanOf(body) : { start: 0, end: review.document.text.length };
  return review.document.text.slice(span.start, span.end);
}

/** Reported at the second action of a frame that was made by a shuffle and is not cached. */
function computedAgain(call: Call, review: Review): Report<Said> | undefined {
  if (!isAction(call, review)) return undefined;
  const root = rootName(call);
  if (!root) return undefined;
  const bindings = review.resolver.bindings.lookup(root.name, root);
  const only = bindings.length === 1 ? bindings[0] : undefined;
  if (only?.kind !== "value" || !isCostly(only.value, review)) return undefined;
  const actions = review.model
    .all("call")
    .filter((other) => isAction(other, review) && isSameFrame(other, root, review));
  if (
    actions[1] !== call ||
    new RegExp(`\\b${root.name}\\.(?:cache|persist|checkpoint|localCheckpoint)\\(`).test(review.document.text)
  )
    return undefined;
  return { message: "reused", at: call, values: { frame: root.name, count: actions.length }, restsOn: call };
}

const writes = /^(?:parquet|csv|json|save|saveAsTable|insertInto|orc|jdbc)$/;

/** An action of the plan; looking at rows for debugging is another check's. */
const isAction = (call: Call, review: Review): boolean =>
  isFrameCall(call, review, "count", "collect", "toPandas", "first", "foreach", "foreachPartition") ||
  (writes.test(methodOf(call) ?? "") && (review.nameOf(call)?.startsWith("pyspark.sql.DataFrameWriter.") ?? false));

/** The name the action's chain starts from. */
function rootName(call: Call): Name | undefined {
  let current: Expression = call;
  while (current.kind === "call" || current.kind === "member")
    current = current.kind === "call" ? current.callee : current.object;
  return current.kind === "name" ? current : undefined;
}

function isSameFrame(call: Call, root: Name, review: Review): boolean {
  const other = rootName(call);
  if (!other || other.name !== root.name) return false;
  return review.resolver.bindings.lookup(other.name, other)[0] === review.resolver.bindings.lookup(root.name, root)[0];
}

/** A join, an aggregate or a sort stands in its own lineage, and nothing in it is cached. */
function isCostly(value: Expression, review: Review): boolean {
  const chain = lineage(value, review);
  if (chain.some((step) => /^(?:cache|persist|checkpoint|localCheckpoint|limit)$/.test(methodOf(step) ?? "")))
    return false;
  return chain.some((step) => review.hasRole(step, "spark.wide") && review.nameOf(step)?.startsWith("pyspark.sql."));
}
