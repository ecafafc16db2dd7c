/** MongoDB filters that take a part of a JSON body as it is: an object in place of a string is an operator. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import type { Report } from "../risk.ts";
import { isChecked, namesIn } from "./guards.ts";

const filterMethods =
  /^(?:find|findOne|findOneAndUpdate|findOneAndDelete|findOneAndReplace|updateOne|updateMany|deleteOne|deleteMany|countDocuments|replaceOne|exists|distinct|find_one|update_one|update_many|delete_one|delete_many|find_one_and_update|count_documents|where|\$where)$/;

export function operatorInFilter(call: Call, review: Review): Report<"filter" | "request"> | undefined {
  const name = lastName(call) ?? "";
  const filter = call.args[0]?.value;
  if (!filterMethods.test(name) || call.callee.kind !== "member" || !filter) return undefined;
  const code =
    filter.kind === "map"
      ? filter.entries.find((entry) => entry.name === "$where")?.value
      : name === "$where"
        ? filter
        : undefined;
  const source = code && review.flow.outsideText(code);
  if (source) return { message: "request", at: call, values: { value: source.label } };
  if (name === "where" || name === "$where") return undefined;
  for (const value of filterValues(filter, call, review)) {
    const label = bodyObject(value, review);
    if (label) return { message: "filter", at: call, values: { value: label }, severity: "warning" };
  }
  return undefined;
}

function filterValues(filter: Expression, call: Call, review: Review): readonly Expression[] {
  if (filter.kind === "map") {
    // TypeORM and Sequelize nest the filter and bind its values.
    if (filter.entries.some((entry) => /^(?:where|relations|select|include|attributes)$/.test(entry.name ?? "")))
      return [];
    return filter.entries.map((entry) => entry.value);
  }
  if (filter.kind === "function") return [];
  const receiver = call.callee.kind === "member" ? review.textOf(call.callee.object) : "";
  // `Model.find(req.query)`: an array's find takes a function, so an input object here is a filter.
  return /^[A-Z]|collection|db\.|[mM]odel/.test(receiver) ? [filter] : [];
}

/** An input that still can be an object: no call on the way made a string of it. */
function bodyObject(value: Expression, review: Review): string | undefined {
  if (value.kind !== "name" && value.kind !== "member" && value.kind !== "index") return undefined;
  const source = review.flow.originsOf(value).find((one) => one.kind === "request" && !one.narrow && !one.validated);
  if (!source || source.at.kind === "function") return undefined;
  const text = review.textOf(source.at);
  if (
    review.knowledge.language === "ecmascript"
      ? !/(?:\.|^)(?:body|query)\b(?!\()/.test(text)
      : !/(?:json|get_json\(\)|get_json)$/.test(text)
  )
    return undefined;
  if (
    isChecked(value, namesIn(value), (condition) =>
      /typeof|String|isinstance|valid|match|test\(|Array\.isArray/.test(review.textOf(condition)),
    )
  )
    return undefined;
  return value.kind === "name" ? `${source.label} (${value.name})` : source.label;
}
