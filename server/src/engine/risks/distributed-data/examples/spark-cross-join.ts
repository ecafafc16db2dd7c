/** Examples of spark-cross-join. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "crossJoin",
      language: "python",
      code: `
        orders = spark.table("orders")
        prices = spark.table("prices")
        all_pairs = «orders.crossJoin(prices)»
      `,
    },
    {
      title: "A join without a condition",
      language: "python",
      code: `
        from pyspark.sql import DataFrame
        def enrich(orders: DataFrame, customers: DataFrame):
            return «orders.join(customers)».select("id", "name")
      `,
    },
    {
      title: "Only a range",
      language: "python",
      code: `
        events = spark.table("events")
        windows = spark.table("windows")
        hits = «events.join(windows, events.at >= windows.start)»
      `,
    },
    {
      title: "In SQL text",
      language: "python",
      code: `
        pairs = spark.sql("SELECT o.id, c.name FROM orders o, «customers c» WHERE o.total > 100")
      `,
    },
    {
      title: "Comma join without a condition",
      language: "sql",
      code: `
        SELECT o.id, c.name FROM orders o, «customers c»;
      `,
    },
    {
      title: "JOIN without ON",
      language: "sql",
      code: `
        SELECT orders.id FROM orders JOIN «customers» WHERE orders.total > 10;
      `,
    },
    {
      title: "The third table is not tied",
      language: "sql",
      code: `
        SELECT 1 FROM a, b, «c» WHERE a.id = b.a_id AND a.x > 3
      `,
    },
    {
      title: "In a subquery",
      language: "sql",
      code: `
        SELECT count(*) FROM (SELECT o.id FROM orders o, «lines l» WHERE o.open) t
      `,
    },
  ],
  accepts: [
    {
      title: "On a key",
      language: "python",
      code: `
        orders = spark.table("orders")
        joined = orders.join(spark.table("customers"), "customer_id", "left")
      `,
    },
    {
      title: "Broadcast of one row",
      language: "python",
      code: `
        from pyspark.sql.functions import broadcast
        orders = spark.table("orders")
        rates = spark.createDataFrame([(1.19,)], ["rate"])
        priced = orders.crossJoin(broadcast(rates))
      `,
    },
    {
      title: "A path",
      language: "python",
      code: `
        import os
        path = os.path.join(base, name)
      `,
    },
    {
      title: "An aggregate of one row",
      language: "python",
      code: `
        df = spark.table("orders")
        total = df.crossJoin(df.agg({"amount": "sum"}))
      `,
    },
    {
      title: "Tied in WHERE",
      language: "sql",
      code: "SELECT o.id FROM orders o, customers c WHERE o.customer_id = c.id;",
    },
    {
      title: "A set-returning function",
      language: "sql",
      code: "SELECT o.id, tag FROM orders o, unnest(o.tags) AS tag;",
    },
    { title: "LATERAL", language: "sql", code: "SELECT o.id, x.v FROM orders o CROSS JOIN LATERAL (SELECT 1 AS v) x;" },
    { title: "NATURAL and USING", language: "sql", code: "SELECT id FROM a NATURAL JOIN b JOIN c USING (id);" },
  ],
};
