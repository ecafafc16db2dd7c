/** withColumn, withColumnRenamed or drop once per element of a loop or reduce. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { enclosingFunction, enclosingLoop } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { examples } from "./examples/spark-withcolumn-loop.ts";
import { methodOf } from "./frameLineage.ts";

export default defineRisk({
  meta: {
    id: "spark-withcolumn-loop",
    family: "distributed-data",
    title: "Plan that grows in a loop",
    severity: "error",
    languages: ["python"],
    messages: {
      loop: {
        what: "{call} adds one projection to the plan for every element of {collection}.",
        why: "Every call makes the driver analyse the whole plan again, so the time grows with the square of the columns. With a few hundred the driver needs minutes before the first task starts, or dies with a stack overflow.",
        next: "Build the columns first and use one `select(…)`, `withColumns({…})` or `withColumnsRenamed({…})`.",
      },
    },
  },
  detect: {
    call(call, review) {
      const method = methodOf(call);
      if (!method || !/^(?:withColumn|withColumnRenamed|drop)$/.test(method)) return undefined;
      if (method === "drop" && !review.nameOf(call)?.startsWith("pyspark.")) return undefined;
      const iterable = iteratedOver(call);
      if (!iterable || !growsFrame(call, review)) return undefined;
      const small = iterable.kind === "list" && iterable.elements.length < 4;
      return {
        message: "loop" as const,
        at: call,
        values: { call: `${method}()`, collection: review.textOf(iterable).replace(/\s+/g, " ").slice(0, 60) },
        ...(small ? { severity: "info" as const } : {}),
      };
    },
  },
  examples,
});

/** The collection of the loop around, or of the reduce whose function this is. */
function iteratedOver(call: Call): Expression | undefined {
  const loop = enclosingLoop(call);
  if (loop) return loop.kind === "loop" ? loop.iterable : undefined;
  const around = enclosingFunction(call);
  const { parent } = around ?? {};
  if (parent?.kind !== "call") return undefined;
  const name =
    parent.callee.kind === "member" ? parent.callee.property : parent.callee.kind === "name" ? parent.callee.name : "";
  return name === "reduce" ? parent.args[1]?.value : undefined;
}

/** `df = df.withColumn(…)`: the result becomes the frame of the next turn. */
function growsFrame(call: Call, review: Review): boolean {
  let root: Expression = call;
  while (root.kind === "call" && root.callee.kind === "member") root = root.callee.object;
  let top: Expression = call;
  while (top.parent?.kind === "member" && top.parent.parent?.kind === "call") top = top.parent.parent;
  const { parent } = top;
  if (parent?.kind === "return") return true;
  return parent?.kind === "assign" && review.textOf(parent.target) === review.textOf(root);
}
