/** A shuffle where a narrow or smaller operation gives the same result. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { spanOf } from "../../model/code/node.ts";
import type { Fix } from "../../model/fix.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { isSparkCall, lineage, methodOf } from "./frameLineage.ts";

type Said = "group" | "sort" | "distinct" | "window";

export default defineRisk({
  meta: {
    id: "spark-wide-op-avoidable",
    family: "distributed-data",
    title: "Shuffle where none was needed",
    severity: "error",
    languages: ["python"],
    messages: {
      group: {
        what: "groupByKey() moves every value across the network, and {next} then reduces them.",
        why: "reduceByKey and aggregateByKey combine on each executor before anything is sent. groupByKey sends all values of a key to one task first: with a skewed key that one task runs out of memory while the cluster waits for it.",
        next: "Use reduceByKey() or aggregateByKey().",
      },
      sort: {
        what: "{call} sorts the whole frame, and {next} does not keep or need the order.",
        why: "A global sort shuffles every row across the network. What follows throws the order away, so the most expensive stage of the job buys nothing.",
        next: "Drop the sort. If files should be ordered inside, use sortWithinPartitions().",
      },
      distinct: {
        what: "{call} removes duplicates right before {next}, which does it again.",
        why: "Both need a shuffle of the same rows: the data crosses the network twice for one result.",
        next: "Drop the {call}, or group once with countDistinct.",
      },
      window: {
        what: "This window has no partition: every row of the frame goes to one task.",
        why: "Spark warns about it once and then moves the whole table to a single executor. The stage has one task that runs for hours or dies for lack of memory.",
        next: "Add partitionBy(…) with a key that has many values; for a running id use monotonically_increasing_id().",
      },
    },
  },
  detect: {
    call(call, review) {
      return (
        avoidableGroup(call, review) ??
        discardedSort(call, review) ??
        doubleDistinct(call, review) ??
        openWindow(call, review)
      );
    },
  },
  fix({ at, message }, review) {
    if (message !== "sort" || !("kind" in at) || at.kind !== "call" || at.callee.kind !== "member") return undefined;
    const object = spanOf(at.callee.object);
    const fix: Fix = {
      title: `Drop ${methodOf(at)}()`,
      safe: false,
      edits: [{ span: { start: object.end, end: spanOf(at).end }, text: "" }],
    };
    return review.textOf(at.callee.object).includes("\n") ? undefined : fix;
  },
  examples: {
    flags: [
      {
        title: "groupByKey and a sum",
        language: "python",
        code: `
          from pyspark import SparkContext
          sc = SparkContext()
          clicks = sc.textFile("hdfs:///clicks").map(lambda line: (line.split(",")[0], 1))
          totals = «clicks.groupByKey()».mapValues(sum)
        `,
      },
      {
        title: "A sort right before the write",
        language: "python",
        code: `
          df = spark.read.parquet("s3://lake/orders")
          «df.orderBy("created_at")».write.mode("overwrite").parquet("s3://lake/out")
        `,
        fixed: `
          df = spark.read.parquet("s3://lake/orders")
          df.write.mode("overwrite").parquet("s3://lake/out")
        `,
      },
      {
        title: "A sort that a grouping throws away",
        language: "python",
        code: `
          from pyspark.sql import DataFrame
          def daily(frame: DataFrame):
              return «frame.sort("day")».groupBy("day").count()
        `,
      },
      {
        title: "distinct before groupBy on the same columns",
        language: "python",
        code: `
          df = spark.table("events")
          users = «df.select("user").distinct()».groupBy("user").count()
        `,
      },
      {
        title: "A window over everything",
        language: "python",
        code: `
          from pyspark.sql import Window
          from pyspark.sql import functions as F
          w = «Window.orderBy("created_at")»
          ranked = df.withColumn("n", F.row_number().over(w))
        `,
      },
    ],
    accepts: [
      {
        title: "reduceByKey",
        language: "python",
        code: `
          from pyspark import SparkContext
          sc = SparkContext()
          totals = sc.textFile("hdfs:///clicks").map(parse).reduceByKey(lambda a, b: a + b)
        `,
      },
      {
        title: "The order is used by limit",
        language: "python",
        code: `
          df = spark.table("events")
          top = df.orderBy(df.score.desc()).limit(10)
          top.write.parquet("out")
        `,
      },
      {
        title: "The group is needed as a whole",
        language: "python",
        code: `
          from pyspark import SparkContext
          sc = SparkContext()
          sessions = sc.textFile("a").map(parse).groupByKey().mapValues(split_sessions)
        `,
      },
      {
        title: "A partitioned window",
        language: "python",
        code: `
          from pyspark.sql import Window
          w = Window.partitionBy("user").orderBy("created_at")
        `,
      },
      {
        title: "pandas sorts on one machine anyway",
        language: "python",
        code: `
          import pandas as pd
          frame = pd.read_csv("a.csv")
          frame.sort_values("a").groupby("b").sum()
        `,
      },
    ],
  },
});

/** The call made on the result of this one: `a.x().y()` is y for x; also through one name that is used once. */
function following(call: Call): Call | undefined {
  let current = call.parent;
  let member: Expression | undefined = call;
  while (current?.kind === "member" && current.object === member) {
    const { parent } = current;
    if (parent?.kind === "call" && parent.callee === current) return parent;
    member = current;
    current = parent;
  }
  return undefined;
}

const reducers = /^(?:sum|len|max|min|any|all)$/;

function avoidableGroup(call: Call, review: Review): Report<Said> | undefined {
  if (methodOf(call) !== "groupByKey" || !isSparkCall(call, review)) return undefined;
  const next = following(call);
  const method = next && methodOf(next);
  if (!next || (method !== "mapValues" && method !== "map")) return undefined;
  const argument = next.args[0]?.value;
  const reduces =
    (argument?.kind === "name" && reducers.test(argument.name)) ||
    (argument?.kind === "function" &&
      /^\s*lambda\b[^:]*:.*\b(?:sum|len|max|min|reduce)\s*\(/s.test(review.textOf(argument)));
  return reduces ? { message: "group", at: call, values: { next: `${method}()` }, restsOn: call } : undefined;
}

/** Operations after which the order of the rows is gone, or was never asked for. */
const orderBlind = new Set([
  "groupBy",
  "groupby",
  "count",
  "distinct",
  "dropDuplicates",
  "join",
  "agg",
  "repartition",
  "sort",
  "orderBy",
]);
const keepsRows = new Set(["select", "withColumn", "filter", "where", "drop", "withColumnRenamed", "alias"]);

function discardedSort(call: Call, review: Review): Report<Said> | undefined {
  const method = methodOf(call);
  if ((method !== "orderBy" && method !== "sort") || !review.nameOf(call)?.startsWith("pyspark.sql.DataFrame."))
    return undefined;
  let next = following(call);
  while (next && keepsRows.has(methodOf(next) ?? "")) next = following(next);
  if (!next) return undefined;
  const consumer = methodOf(next) ?? "";
  const writes = reachesWrite(call);
  if (!orderBlind.has(consumer) && !writes) return undefined;
  return {
    message: "sort",
    at: call,
    values: { call: `${method}()`, next: writes ? "the write" : `${consumer}()` },
    restsOn: call,
  };
}

/** `.write` is a field of the frame: the sort is written at once. */
function reachesWrite(call: Call): boolean {
  const { parent } = call;
  return parent?.kind === "member" && parent.object === call && parent.property === "write";
}

function doubleDistinct(call: Call, review: Review): Report<Said> | undefined {
  const method = methodOf(call);
  if (method !== "distinct" && method !== "dropDuplicates") return undefined;
  if (!review.nameOf(call)?.startsWith("pyspark.sql.DataFrame.")) return undefined;
  const next = following(call);
  const consumer = next && methodOf(next);
  if (!next || (consumer !== "groupBy" && consumer !== "groupby" && consumer !== "distinct")) return undefined;
  if (consumer !== "distinct" && !groupsSameColumns(call, next, review)) return undefined;
  return { message: "distinct", at: call, values: { call: `${method}()`, next: `${consumer}()` }, restsOn: call };
}

/** Grouping by the very columns that were made distinct gives groups of one. */
function groupsSameColumns(call: Call, grouping: Call, review: Review): boolean {
  const select = lineage(call, review)[1];
  if (!select || methodOf(select) !== "select") return false;
  const columns = (of: Call) =>
    of.args
      .map(({ value }) => review.textOf(value))
      .sort()
      .join(",");
  return columns(select) === columns(grouping);
}

function openWindow(call: Call, review: Review): Report<Said> | undefined {
  const name = review.nameOf(call);
  if (name !== "pyspark.sql.Window.orderBy" && name !== "pyspark.sql.window.Window.orderBy") return undefined;
  const next = following(call);
  return next && methodOf(next) === "partitionBy" ? undefined : { message: "window", at: call };
}
