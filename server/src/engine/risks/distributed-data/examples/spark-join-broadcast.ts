/** Examples of spark-join-broadcast. */
import type { Risk } from "../../risk.ts";

const context = {
  spark: {
    tables: {
      countries: { rows: 250, skewedKeys: [] },
      rates: { megabytes: 3, skewedKeys: [] },
      customers: { rows: 90_000_000, skewedKeys: [] },
    },
  },
};

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "By rows",
      language: "python",
      context,
      code: `
        orders = spark.table("orders")
        countries = spark.table("countries")
        joined = «orders.join(countries, "country")»
      `,
    },
    {
      title: "By megabytes",
      language: "python",
      context,
      code: `
        orders = spark.table("orders")
        joined = «orders.join(spark.table("rates"), "currency", "left")»
      `,
    },
    {
      title: "Behind a filter",
      language: "python",
      context,
      code: `
        orders = spark.table("orders")
        europe = spark.table("countries").filter("continent = 'EU'")
        joined = «orders.join(europe, "country")»
      `,
    },
    {
      title: "With the function at hand",
      language: "python",
      context,
      code: `
        from pyspark.sql.functions import broadcast
        orders = spark.table("orders")
        joined = «orders.join(spark.table("rates"), "currency")»
      `,
      fixed: `
        from pyspark.sql.functions import broadcast
        orders = spark.table("orders")
        joined = orders.join(broadcast(spark.table("rates")), "currency")
      `,
    },
  ],
  accepts: [
    {
      title: "Broadcast",
      language: "python",
      context,
      code: `
        from pyspark.sql.functions import broadcast
        orders = spark.table("orders")
        joined = orders.join(broadcast(spark.table("countries")), "country")
      `,
    },
    {
      title: "A large table",
      language: "python",
      context,
      code: `
        orders = spark.table("orders")
        joined = orders.join(spark.table("customers"), "customer_id")
      `,
    },
    {
      title: "Nothing is known of the table",
      language: "python",
      code: `
        orders = spark.table("orders")
        joined = orders.join(spark.table("countries"), "country")
      `,
    },
    {
      title: "A hint",
      language: "python",
      context,
      code: `
        orders = spark.table("orders")
        joined = orders.join(spark.table("countries").hint("broadcast"), "country")
      `,
    },
  ],
};
