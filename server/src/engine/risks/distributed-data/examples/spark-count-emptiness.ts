/** Examples of spark-count-emptiness. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "Compared with zero",
      language: "python",
      code: `
        df = spark.table("events")
        if «df.count()» == 0:
            raise ValueError("no events")
      `,
      fixed: `
        df = spark.table("events")
        if df.isEmpty():
            raise ValueError("no events")
      `,
    },
    {
      title: "As a truth value",
      language: "python",
      code: `
        from pyspark.sql import DataFrame
        def check(frame: DataFrame):
            if not «frame.filter("amount < 0").count()»:
                return True
      `,
    },
    {
      title: "More than none",
      language: "python",
      code: `
        errors = spark.read.parquet("s3://lake/errors")
        has_errors = «errors.count()» > 0
      `,
      fixed: `
        errors = spark.read.parquet("s3://lake/errors")
        has_errors = not errors.isEmpty()
      `,
    },
    {
      title: "Distinct, then counted",
      language: "python",
      code: `
        df = spark.table("events")
        users = «df.select("user_id").distinct().count()»
      `,
    },
  ],
  accepts: [
    {
      title: "The number is wanted",
      language: "python",
      code: `
        df = spark.table("events")
        total = df.count()
      `,
    },
    {
      title: "A list's count",
      language: "python",
      code: `
        if [1, 2].count(3) == 0:
            pass
      `,
    },
    {
      title: "Text",
      language: "python",
      code: `
        if name.count("x") == 0:
            pass
      `,
    },
    {
      title: "isEmpty",
      language: "python",
      code: `
        df = spark.table("events")
        if df.isEmpty():
            pass
      `,
    },
    {
      title: "Compared with a threshold",
      language: "python",
      code: `
        df = spark.table("events")
        if df.count() < 1000:
            alert()
      `,
    },
    {
      title: "pandas",
      language: "python",
      code: `
        import pandas as pd
        df = pd.read_csv("a.csv")
        if df.count() == 0:
            pass
      `,
    },
  ],
};
