/** Examples of spark-partitioning. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "One file",
      language: "python",
      code: `
        df = spark.table("events")
        «df.coalesce(1)».write.csv("s3://out")
      `,
    },
    {
      title: "One partition by keyword",
      language: "python",
      code: `
        df = spark.table("events")
        df = «df.repartition(numPartitions=1)»
      `,
    },
    {
      title: "A fixed number before the write",
      language: "python",
      code: `
        df = spark.table("events")
        «df.repartition(200)».write.parquet("s3://out")
      `,
    },
    {
      title: "Adaptive execution off",
      language: "python",
      code: `
        from pyspark.sql import SparkSession
        spark = «SparkSession.builder.config("spark.sql.adaptive.enabled", "false")».getOrCreate()
      `,
    },
    {
      title: "Shuffle partitions",
      language: "python",
      code: `
        «spark.conf.set("spark.sql.shuffle.partitions", 200)»
      `,
    },
  ],
  accepts: [
    {
      title: "By a column",
      language: "python",
      code: `
        df = spark.table("events").repartition("country")
      `,
    },
    {
      title: "A number that is computed",
      language: "python",
      code: `
        df = spark.table("events")
        df.repartition(partitions_for(size)).write.parquet("s3://out")
      `,
    },
    {
      title: "A small result",
      language: "python",
      code: `
        df = spark.table("events")
        df.limit(100).coalesce(1).write.csv("s3://out")
      `,
    },
    {
      title: "A local session",
      language: "python",
      code: `
        from pyspark.sql import SparkSession
        spark = SparkSession.builder.master("local[2]").config("spark.sql.shuffle.partitions", "20").getOrCreate()
      `,
    },
    {
      title: "Another coalesce",
      language: "python",
      code: `
        from pyspark.sql import functions as F
        column = F.coalesce(F.col("a"), F.lit(1))
      `,
    },
  ],
};
