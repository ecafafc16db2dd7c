/** Examples of spark-debug-action. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "show",
      language: "python",
      code: `
        df = spark.table("events")
        «df.show()»
        df.write.parquet("out")
      `,
    },
    {
      title: "printSchema",
      language: "python",
      code: `
        from pyspark.sql import DataFrame
        def clean(frame: DataFrame) -> DataFrame:
            «frame.printSchema()»
            return frame.dropna()
      `,
    },
    {
      title: "display",
      language: "python",
      code: `
        orders = spark.read.parquet("s3://lake/orders")
        «display(orders)»
      `,
    },
    {
      title: "A count for the log",
      language: "python",
      code: `
        df = spark.table("events")
        print(f"rows: {«df.count()»}")
      `,
    },
  ],
  accepts: [
    {
      title: "Behind a flag",
      language: "python",
      code: `
        df = spark.table("events")
        if debug:
            df.show()
      `,
    },
    {
      title: "matplotlib",
      language: "python",
      code: `
        import matplotlib.pyplot as plt
        plt.show()
      `,
    },
    {
      title: "The number is used",
      language: "python",
      code: `
        df = spark.table("events")
        total = df.count()
        save_metric("rows", total)
      `,
    },
    {
      title: "An image",
      language: "python",
      code: `
        from PIL import Image
        Image.open("a.png").show()
      `,
    },
  ],
};
