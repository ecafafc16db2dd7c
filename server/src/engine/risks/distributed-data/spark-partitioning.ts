/** Partition counts that fit one data size: one partition, fixed numbers, adaptive execution switched off. */
import type { Call } from "../../model/code/expressions.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { examples } from "./examples/spark-partitioning.ts";
import { isFrameCall, lineage, methodOf } from "./frameLineage.ts";

type Said = "single" | "fixed" | "adaptive" | "shuffle";

export default defineRisk({
  meta: {
    id: "spark-partitioning",
    family: "distributed-data",
    title: "Partitioning that does not grow with the data",
    severity: "warning",
    languages: ["python"],
    messages: {
      single: {
        what: "{call} puts the whole frame into one task.",
        why: "One core of one executor does all the work while the others wait, and with coalesce the steps before it shrink to one task as well. On the real data that task runs out of memory or into the timeout.",
        next: "Write several files; if one file is demanded, merge them in a step after the job.",
      },
      fixed: {
        what: "{call} fixes the number of partitions in the code.",
        why: "The number fits today's data. With ten times the rows every task gets ten times as much and spills to disk; with a tenth, thousands of tiny tasks and files are made. And it costs a full shuffle.",
        next: "Leave it to adaptive execution, partition by a column, or compute the number from the size of the data.",
      },
      shuffle: {
        what: "The number of shuffle partitions is fixed at {value}.",
        why: "Every join and aggregate of the job gets this many tasks, whatever the data. Too few and tasks spill and fail, too many and the driver spends its time on empty ones.",
        next: "Let adaptive execution coalesce (Spark 3.2 does by default), or take the number from configuration.",
      },
      adaptive: {
        what: "Adaptive query execution is switched off.",
        why: "Without it nobody merges small partitions, splits skewed ones or turns a join into a broadcast when a side proves small: one skewed key holds up the whole stage.",
        next: "Leave spark.sql.adaptive.enabled on; look for the skew that was the reason to switch it off.",
      },
    },
  },
  detect: {
    call: (call, review) => repartitioned(call, review) ?? configured(call, review),
  },
  examples,
});

function repartitioned(call: Call, review: Review): Report<Said> | undefined {
  if (!isFrameCall(call, review, "repartition", "coalesce")) return undefined;
  const given = review.option(call, "numPartitions") ?? review.positional(call, 0);
  if (given?.kind !== "number") return undefined;
  const name = `${methodOf(call)}(${given.value})`;
  if (given.value === 1) {
    const small = lineage(call.callee.kind === "member" ? call.callee.object : call, review).some((step) =>
      review.hasRole(step, "spark.reduce"),
    );
    return small ? undefined : { message: "single", at: call, values: { call: name }, restsOn: call };
  }
  // With columns the number bounds the tasks of a deliberate layout.
  const columns = call.args.filter(({ name: keyword }) => keyword === undefined).length > 1;
  if (columns || given.value < 10) return undefined;
  return { message: "fixed", at: call, values: { call: name }, restsOn: call, confidence: "medium" };
}

/** `spark.conf.set(key, value)` and `builder.config(key, value)`. */
function configured(call: Call, review: Review): Report<Said> | undefined {
  const method = methodOf(call);
  if (method !== "set" && method !== "config") return undefined;
  const [key, value] = call.args.map(({ value: given }) => review.constant(given));
  if (typeof key !== "string" || value === undefined || value === null) return undefined;
  if (key === "spark.sql.adaptive.enabled" && /^false$/i.test(String(value))) return { message: "adaptive", at: call };
  if (key !== "spark.sql.shuffle.partitions" || !/^\d+$/.test(String(value)) || Number(value) < 10 || isLocal(review))
    return undefined;
  return { message: "shuffle", at: call, values: { value: String(value) }, confidence: "medium" };
}

/** A session on this machine: tests and demonstrations. */
const isLocal = (review: Review): boolean => /\.master\(\s*["']local/.test(review.document.text);
