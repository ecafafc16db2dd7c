/** Examples of spark-cache-lifecycle. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "Never released",
      language: "python",
      code: `
        from pyspark.sql import DataFrame
        def report(frame: DataFrame):
            active = «frame.filter("active").cache()»
            active.write.parquet("a")
            active.select("id").write.parquet("b")
      `,
    },
    {
      title: "Called on a name",
      language: "python",
      code: `
        df = spark.table("events")
        «df.persist()»
        df.write.parquet("a")
      `,
    },
    {
      title: "Thrown away",
      language: "python",
      code: `
        df = spark.table("events")
        «df.filter("active").cache()»
        df.write.parquet("a")
      `,
    },
    {
      title: "Two actions on a join",
      language: "python",
      code: `
        orders = spark.table("orders").join(spark.table("customers"), "customer_id")
        print(orders.count())
        «orders.write.parquet("out")»
      `,
    },
  ],
  accepts: [
    {
      title: "Released",
      language: "python",
      code: `
        df = spark.table("events").cache()
        df.write.parquet("a")
        df.write.csv("b")
        df.unpersist()
      `,
    },
    {
      title: "Handed to the caller",
      language: "python",
      code: `
        from pyspark.sql import DataFrame
        def active(frame: DataFrame) -> DataFrame:
            result = frame.filter("active").cache()
            return result
      `,
    },
    {
      title: "One action",
      language: "python",
      code: `
        orders = spark.table("orders").join(spark.table("customers"), "customer_id")
        orders.write.parquet("out")
      `,
    },
    {
      title: "The session ends",
      language: "python",
      code: `
        df = spark.table("events").cache()
        df.write.parquet("a")
        spark.stop()
      `,
    },
    {
      title: "Another cache",
      language: "python",
      code: `
        from functools import cache
        @cache
        def f(x):
            return x
      `,
    },
  ],
};
