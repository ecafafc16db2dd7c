/** Examples of spark-infer-schema. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "As an argument",
      language: "python",
      code: `
        df = «spark.read.csv("s3://in/a.csv", header=True, inferSchema=True)»
      `,
    },
    {
      title: "As an option",
      language: "python",
      code: `
        df = «spark.read.option("header", "true").option("inferSchema", "true").csv("s3://in/a.csv")»
      `,
    },
    {
      title: "As options",
      language: "python",
      code: `
        df = «spark.read.format("csv").options(header=True, inferSchema=True).load("s3://in")»
      `,
    },
    {
      title: "JSON without a schema",
      language: "python",
      code: `
        events = «spark.read.json("s3://in/events")»
      `,
    },
  ],
  accepts: [
    {
      title: "With a schema",
      language: "python",
      code: `
        df = spark.read.schema("id long, name string").csv("s3://in/a.csv")
      `,
    },
    {
      title: "JSON with a schema",
      language: "python",
      code: `
        df = spark.read.json("s3://in/events", schema=schema)
      `,
    },
    {
      title: "Parquet knows its schema",
      language: "python",
      code: `
        df = spark.read.parquet("s3://in/a")
      `,
    },
    {
      title: "Switched off",
      language: "python",
      code: `
        df = spark.read.csv("s3://in/a.csv", inferSchema=False)
      `,
    },
  ],
};
