/** A job that lets Spark guess the schema of its input. */
import type { Call } from "../../model/code/expressions.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { examples } from "./examples/spark-infer-schema.ts";
import { lineage, methodOf } from "./frameLineage.ts";

export default defineRisk({
  meta: {
    id: "spark-infer-schema",
    family: "distributed-data",
    title: "Schema guessed from the data",
    severity: "info",
    languages: ["python"],
    messages: {
      infer: {
        what: "{call} reads the input once more to guess its schema.",
        why: "The extra pass costs as much as reading the data. Worse, the guess follows the data: a day with only whole numbers makes an integer column, the next day a decimal, and the job or the table behind it breaks on a change nobody made.",
        next: 'Give the schema: `.schema("id long, created timestamp, …")` or a StructType.',
      },
    },
  },
  detect: {
    call(call, review) {
      const method = methodOf(call);
      if (
        !method ||
        !review.hasRole(call, "spark.read") ||
        !review.nameOf(call)?.startsWith("pyspark.sql.DataFrameReader.")
      )
        return undefined;
      const chain = lineage(call, review);
      if (chain.some((step) => methodOf(step) === "schema") || review.option(call, "schema")) return undefined;
      const infers = chain.some((step) => asksToInfer(step, review)) || (method === "json" && isOwnRead(call));
      return infers
        ? { message: "infer" as const, at: call, values: { call: `${method}()` }, restsOn: call }
        : undefined;
    },
  },
  examples,
});

function asksToInfer(step: Call, review: Review): boolean {
  const given = review.option(step, "inferSchema");
  if (given) return isTrue(review.constant(given));
  const key = step.args[0] && review.constant(step.args[0].value);
  return (
    methodOf(step) === "option" &&
    typeof key === "string" &&
    /^inferschema$/i.test(key) &&
    step.args[1] !== undefined &&
    isTrue(review.constant(step.args[1].value))
  );
}

const isTrue = (value: unknown): boolean =>
  value === true || (typeof value === "string" && value.toLowerCase() === "true");

/** The path is an argument: a JSON file has no schema of its own. */
const isOwnRead = (call: Call): boolean => call.args.length > 0;
