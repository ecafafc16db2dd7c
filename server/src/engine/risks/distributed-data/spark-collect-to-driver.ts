/** All rows of a Spark frame are brought to one machine. */
import type { Call } from "../../model/code/expressions.ts";
import { contextEvidence } from "../../review/contextEvidence.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { lineage, methodOf } from "./frameLineage.ts";

export default defineRisk({
  meta: {
    id: "spark-collect-to-driver",
    family: "distributed-data",
    title: "Whole frame brought to the driver",
    severity: "error",
    languages: ["python"],
    messages: {
      collect: {
        what: "{call} brings every row of the frame to the driver.",
        why: "The executors hold the data because one machine cannot. On the sample it fits; on the real table the driver runs out of memory, the job dies after hours of work, and nothing of it is kept.",
        next: "Write the result from the executors, aggregate or limit it first, or walk it with toLocalIterator().",
      },
    },
  },
  detect: {
    call(call, review) {
      if (!review.hasRole(call, "spark.collect") || call.callee.kind !== "member") return undefined;
      const chain = lineage(call.callee.object, review);
      if (chain.some((step) => makesSmall(step, review)) || isSmallTable(chain, review)) return undefined;
      return {
        message: "collect" as const,
        at: call,
        values: { call: `${methodOf(call)}()` },
        restsOn: call,
        evidence: largeTableEvidence(chain, review),
      };
    },
  },
  examples: {
    flags: [
      {
        title: "collect on a table",
        language: "python",
        code: `
          from pyspark.sql import SparkSession
          spark = SparkSession.builder.getOrCreate()
          orders = spark.read.parquet("s3://lake/orders")
          for row in «orders.collect()»:
              send(row)
        `,
      },
      {
        title: "toPandas after a filter",
        language: "python",
        code: `
          from pyspark.sql import DataFrame
          def export(frame: DataFrame):
              return «frame.filter(frame.active).toPandas()»
        `,
      },
      {
        title: "A fragment with the usual session name",
        language: "python",
        code: `
          df = spark.table("events")
          rows = «df.select("id").distinct().collect()»
        `,
      },
      {
        title: "An RDD as a map",
        language: "python",
        code: `
          from pyspark import SparkContext
          sc = SparkContext()
          pairs = sc.textFile("hdfs:///clicks").map(parse)
          table = «pairs.collectAsMap()»
        `,
      },
    ],
    accepts: [
      {
        title: "Limited first",
        language: "python",
        code: `
          df = spark.table("events")
          rows = df.limit(100).collect()
        `,
      },
      {
        title: "An aggregate without keys is one row",
        language: "python",
        code: `
          from pyspark.sql import functions as F
          df = spark.table("events")
          total = df.agg(F.sum("amount")).collect()[0][0]
        `,
      },
      {
        title: "take is bounded",
        language: "python",
        code: `
          df = spark.table("events")
          first = df.take(10)
        `,
      },
      {
        title: "Another library's collect",
        language: "python",
        code: `
          import polars as pl
          frame = pl.scan_parquet("a.parquet").collect()
        `,
      },
      {
        title: "A frame made from a literal",
        language: "python",
        code: `
          lookup = spark.createDataFrame([("a", 1), ("b", 2)], ["key", "value"])
          rows = lookup.collect()
        `,
      },
    ],
  },
});

/** limit, an aggregate without keys, describe, explain, or a frame made from values in the code. */
function makesSmall(step: Call, review: Review): boolean {
  if (review.hasRole(step, "spark.reduce") && review.nameOf(step)?.startsWith("pyspark.sql.DataFrame.")) return true;
  const method = methodOf(step);
  if (method === "createDataFrame" || method === "parallelize") return step.args[0]?.value.kind === "list";
  return method === "describe" || method === "summary" || method === "range" || method === "sql"
    ? isSmallSql(step, review)
    : false;
}

/** SHOW and DESCRIBE answer with a handful of rows; so does a LIMIT. */
function isSmallSql(step: Call, review: Review): boolean {
  if (methodOf(step) !== "sql") return true;
  const text = step.args[0] && review.constant(step.args[0].value);
  return (
    typeof text === "string" &&
    /^\s*(?:show|describe|desc|explain)\b|\blimit\s+\d+\s*;?\s*$|^\s*select\s+(?:count|sum|max|min|avg)\s*\([^)]*\)(?:\s+as\s+\w+)?\s+from\b(?!.*\bgroup\s+by\b)/is.test(
      text,
    )
  );
}

function tableOf(chain: readonly Call[], review: Review): string | undefined {
  const source = chain.find((step) => review.hasRole(step, "spark.read"));
  const value = source?.args[0] && review.constant(source.args[0].value);
  return typeof value === "string" ? value : undefined;
}

const smallTableRows = 100_000;

function isSmallTable(chain: readonly Call[], review: Review): boolean {
  const table = tableOf(chain, review);
  const rows = table === undefined ? undefined : review.context.spark.tables[table]?.rows;
  return rows !== undefined && rows <= smallTableRows;
}

function largeTableEvidence(chain: readonly Call[], review: Review) {
  const table = tableOf(chain, review);
  return table === undefined ? [] : contextEvidence(review.context, `spark.tables.${table}`);
}
