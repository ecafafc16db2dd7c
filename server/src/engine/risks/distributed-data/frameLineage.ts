/** How a Spark frame was made: the calls of its chain, through names that are assigned once. */
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { Review } from "../../review/review.ts";

/** Method calls that led to a value, the last first: `a.filter(x).select(y)` gives select, filter. */
export function lineage(expression: Expression, review: Review, limit = 40): Call[] {
  const calls: Call[] = [];
  let current: Expression | undefined = expression;
  while (current && calls.length < limit) {
    if (current.kind === "call") {
      calls.push(current);
      current = current.callee.kind === "member" ? current.callee.object : undefined;
    } else if (current.kind === "member") current = current.object;
    else if (current.kind === "name") current = assignedOnce(current, review);
    else if (current.kind === "cast") current = current.value;
    else current = undefined;
  }
  return calls;
}

/** The value of a name that is assigned exactly once, or whose last assignment before this use is known. */
function assignedOnce(name: Expression & { kind: "name" }, review: Review): Expression | undefined {
  const bindings = review.resolver.bindings.lookup(name.name, name);
  const values = bindings.flatMap((binding) => (binding.kind === "value" ? [binding.value] : []));
  if (values.length !== bindings.length) return undefined;
  const before = values.filter((value) => value.unit.start + value.to <= name.unit.start + name.from);
  return before.at(-1);
}

export const methodOf = (call: Call): string | undefined =>
  call.callee.kind === "member" ? call.callee.property : undefined;

/** The receiver is known to come from Spark, whatever it is called. */
export function isSparkCall(call: Call, review: Review): boolean {
  const name = review.nameOf(call);
  return name?.startsWith("pyspark.") ?? false;
}

/** A method of a Spark data frame. */
export function isFrameCall(call: Call, review: Review, ...methods: readonly string[]): boolean {
  const method = methodOf(call);
  if (method === undefined || !methods.includes(method)) return false;
  return review.nameOf(call)?.startsWith("pyspark.sql.DataFrame.") ?? false;
}
