/** Examples of spark-withcolumn-loop. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "A loop over columns",
      language: "python",
      code: `
        from pyspark.sql import functions as F
        for column in df.columns:
            df = «df.withColumn(column, F.trim(F.col(column)))»
      `,
    },
    {
      title: "Renaming",
      language: "python",
      code: `
        from pyspark.sql import DataFrame
        def rename(frame: DataFrame, names: dict):
            for old, new in names.items():
                frame = «frame.withColumnRenamed(old, new)»
            return frame
      `,
    },
    {
      title: "reduce",
      language: "python",
      code: `
        from functools import reduce
        result = reduce(lambda frame, name: «frame.withColumn(name, F.lit(0))», names, df)
      `,
    },
    {
      title: "drop",
      language: "python",
      code: `
        df = spark.table("events")
        for name in unwanted:
            df = «df.drop(name)»
      `,
    },
  ],
  accepts: [
    {
      title: "One select",
      language: "python",
      code: `
        df = df.select([F.trim(F.col(c)).alias(c) for c in df.columns])
      `,
    },
    {
      title: "A frame of its own in each turn",
      language: "python",
      code: `
        for path in paths:
            frame = spark.read.parquet(path).withColumn("path", F.lit(path))
            frame.write.parquet(path + ".out")
      `,
    },
    {
      title: "pandas' drop",
      language: "python",
      code: `
        import pandas as pd
        df = pd.read_csv("a.csv")
        for name in names:
            df = df.drop(columns=[name])
      `,
    },
    {
      title: "withColumns",
      language: "python",
      code: `
        df = df.withColumns({name: F.lit(0) for name in names})
      `,
    },
  ],
};
