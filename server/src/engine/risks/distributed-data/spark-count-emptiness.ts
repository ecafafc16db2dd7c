/** count() of a Spark frame where only "is there any row" is asked, and distinct().count(). */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { type CodeNode, spanOf } from "../../model/code/node.ts";
import { defineRisk } from "../risk.ts";
import { examples } from "./examples/spark-count-emptiness.ts";
import { isFrameCall, methodOf } from "./frameLineage.ts";

export default defineRisk({
  meta: {
    id: "spark-count-emptiness",
    family: "distributed-data",
    title: "Counting to see whether there is a row",
    severity: "warning",
    languages: ["python"],
    messages: {
      empty: {
        what: "{call} counts every row to learn whether there is one.",
        why: "count() runs the whole plan over all partitions: reads every file, does every join, for a yes or no. On the real table that is minutes of the cluster, and the same work is done again by the action that follows.",
        next: "Ask `frame.isEmpty()` (Spark 3.3) or `frame.take(1)`: both stop at the first row.",
      },
      distinct: {
        what: "{call} shuffles all rows to make them distinct and then counts them.",
        why: "Every row crosses the network before one number comes out. countDistinct aggregates on each executor first, and the approximate form needs a few kilobytes.",
        next: "Use `agg(F.countDistinct(…))`, or `F.approx_count_distinct` where an estimate is enough.",
      },
    },
  },
  detect: {
    call(call, review) {
      if (!isFrameCall(call, review, "count")) return undefined;
      const values = { call: `${methodOf(call)}()` };
      if (asksForAny(call)) return { message: "empty" as const, at: call, values, restsOn: call };
      const before = call.callee.kind === "member" ? call.callee.object : undefined;
      if (before?.kind !== "call" || !isFrameCall(before, review, "distinct", "dropDuplicates", "drop_duplicates"))
        return undefined;
      return {
        message: "distinct" as const,
        at: call,
        values: { call: `${methodOf(before)}().count()` },
        restsOn: call,
      };
    },
  },
  fix({ at, message }, review) {
    if (message !== "empty" || !("kind" in at) || at.kind !== "call" || at.callee.kind !== "member") return undefined;
    const whole = comparisonOf(at);
    if (whole?.kind !== "binary" || whole.left !== at) return undefined;
    const asksEmpty = whole.operator === "==" || whole.operator === "<" || whole.operator === "<=";
    const frame = review.textOf(at.callee.object);
    return {
      title: "Ask isEmpty()",
      safe: false,
      edits: [{ span: spanOf(whole), text: `${asksEmpty ? "" : "not "}${frame}.isEmpty()` }],
    };
  },
  examples,
});

const comparisonOf = (call: Call): Expression | undefined => (call.parent?.kind === "binary" ? call.parent : undefined);

/** Compared with zero or one, negated, or taken as a truth value. */
function asksForAny(call: Call): boolean {
  const { parent } = call;
  if (parent?.kind === "binary" && /^(?:==|!=|<|<=|>|>=)$/.test(parent.operator)) {
    const other = parent.left === call ? parent.right : parent.left;
    if (other.kind !== "number") return false;
    if (other.value === 0) return true;
    return other.value === 1 && parent.left === call && (parent.operator === "<" || parent.operator === ">=");
  }
  return isTruth(call, parent);
}

function isTruth(node: CodeNode, parent: CodeNode | undefined): boolean {
  if (!parent) return false;
  if (parent.kind === "unary") return parent.operator === "not";
  if (parent.kind === "if" || parent.kind === "assert" || parent.kind === "conditional") return parent.test === node;
  if (parent.kind === "loop") return parent.test === node;
  if (parent.kind === "call") return parent.callee.kind === "name" && parent.callee.name === "bool";
  return parent.kind === "binary" && /^(?:and|or)$/.test(parent.operator) && isTruth(parent, parent.parent);
}
