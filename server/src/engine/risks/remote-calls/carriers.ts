/** Timeouts that stand on what a call is made with: Go's client, a Java request, a connection. */
import type { TimeoutFact } from "../../knowledge/library.ts";
import { forEachChild } from "../../model/code/children.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import type { Review } from "../../review/review.ts";

type Carrier = NonNullable<TimeoutFact["carriedBy"]>;

/** True unless everything that could carry the bound is made in sight, and without it. */
export function mayBeCarried(call: Call, carrier: Carrier, review: Review): boolean {
  const carriers: Expression[] = [];
  if (carrier.client && call.callee.kind === "member") carriers.push(call.callee.object);
  const request = carrier.position === undefined ? undefined : review.positional(call, carrier.position);
  if (request) carriers.push(request);
  return carriers.length === 0 || carriers.some((one) => mayCarry(one, carrier.names, review));
}

function mayCarry(expression: Expression, names: readonly string[], review: Review): boolean {
  const { name, values } = madeOf(expression, review);
  if (values.length === 0 || !values.every((value) => isMaking(value, review))) return true;
  if (values.some((value) => mentions(value, names))) return true;
  return name !== undefined && isSetLater(name, names, review);
}

function madeOf(expression: Expression, review: Review): { name?: string; values: readonly Expression[] } {
  if (expression.kind !== "name") return { values: [expression] };
  const values = review.resolver.bindings.lookup(expression.name, expression).map((binding) => {
    if (binding.kind === "value") return binding.value;
    return binding.kind === "part" && binding.path.join() === "0" ? binding.of : undefined;
  });
  const known = values.filter((value) => value !== undefined);
  return { name: expression.name, values: known.length === values.length ? known : [] };
}

/** Made here, of nothing that could bring a bound along: no argument, or only texts and the like for a request. */
function isMaking(value: Expression, review: Review): boolean {
  if (value.kind === "cast") return isMaking(value.value, review);
  if (value.kind === "unary" && value.operator === "&") return isMaking(value.operand, review);
  if (value.kind === "map") return value.type !== undefined;
  if (value.kind === "member") return /\.DefaultClient$/.test(review.textOf(value));
  if (value.kind !== "call") return false;
  if (value.isNew) return value.args.length === 0;
  // A call of this project may do anything.
  return !review.resolver.localFunction(value) && review.resolver.resolve(rootOf(value)) !== undefined;
}

const rootOf = (call: Call): Expression => {
  let current: Expression = call;
  while (current.kind === "call" || current.kind === "member")
    current = current.kind === "call" ? current.callee : current.object;
  return current;
};

function mentions(node: CodeNode, names: readonly string[]): boolean {
  if (node.kind === "member" && names.includes(node.property)) return true;
  if (node.kind === "map" && node.entries.some((entry) => entry.name !== undefined && names.includes(entry.name)))
    return true;
  let found = false;
  forEachChild(node, (child) => {
    found ||= mentions(child, names);
  });
  return found;
}

/** `client.Timeout = ...`, `connection.setReadTimeout(...)` anywhere in the file. */
const isSetLater = (name: string, names: readonly string[], review: Review): boolean =>
  review.model
    .all("member")
    .some(
      ({ object, property }) =>
        names.includes(property) &&
        ((object.kind === "name" && object.name === name) || (object.kind === "member" && object.property === name)),
    );
