/** show(), display(), printSchema() and counts for the log that are left in a job. */
import type { Call } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { isDiscarded, lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { examples } from "./examples/spark-debug-action.ts";
import { isFrameCall, methodOf } from "./frameLineage.ts";

export default defineRisk({
  meta: {
    id: "spark-debug-action",
    family: "distributed-data",
    title: "Debugging action left in the job",
    severity: "info",
    languages: ["python"],
    yieldsTo: ["spark-count-emptiness"],
    messages: {
      show: {
        what: "{call} runs the plan once more only to print some rows.",
        why: "Every action starts a job of its own: the files are read and the joins are done again, and the printed rows end in the driver's log, customer data included, where nobody looks.",
        next: "Delete it, or put it behind a flag for debugging.",
      },
      count: {
        what: "{call} runs the whole plan only to put a number into the log.",
        why: "Counting reads everything that the write after it reads again: the job takes twice the time for a line of log.",
        next: "Take the number from the write's metrics (observe(), the listener), or cache the frame first when the number is needed.",
      },
    },
  },
  detect: {
    call(call, review) {
      if (isGuarded(call, review)) return undefined;
      const shown =
        isDiscarded(call) && (isFrameCall(call, review, "show", "printSchema", "explain") || isDisplay(call, review));
      const values = { call: `${methodOf(call) ?? lastName(call)}()` };
      if (shown)
        return {
          message: "show" as const,
          at: call,
          values,
          restsOn: isDisplay(call, review) ? (call.args[0]?.value ?? call) : call,
        };
      if (!isFrameCall(call, review, "count") || !isLogged(call, review)) return undefined;
      return { message: "count" as const, at: call, values, restsOn: call };
    },
  },
  examples,
});

/** Databricks: display(frame). */
function isDisplay(call: Call, review: Review): boolean {
  if (call.callee.kind !== "name" || call.callee.name !== "display") return false;
  const frame = call.args[0]?.value;
  return frame !== undefined && review.resolver.resolve(frame)?.name === "pyspark.sql.DataFrame";
}

function isLogged(call: Call, review: Review): boolean {
  for (let node: CodeNode | undefined = call.parent; node && node.kind !== "block"; node = node.parent) {
    if (node.kind === "call") return review.hasRole(node, "log.write", "log.print");
    if (node.kind !== "string" && node.kind !== "binary") return false;
  }
  return false;
}

/** `if debug:`, `if __name__ == "__main__":`, `if logger.isEnabledFor(…)`. */
function isGuarded(call: Call, review: Review): boolean {
  for (let node: CodeNode | undefined = call.parent; node; node = node.parent) {
    if (node.kind === "if" && /debug|verbose|__main__|isEnabledFor|dry_?run|local/i.test(review.textOf(node.test)))
      return true;
  }
  return false;
}
