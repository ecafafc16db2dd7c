/** Which assignments of a name a use can see: the last one that surely ran, and those after it that may have run. */
import { type CodeNode, spanOf } from "../../model/code/node.ts";
import { enclosingFunction, enclosingLoop, isInside } from "../../model/code/position.ts";
import type { Binding, Bindings } from "../resolution/bindings.ts";

export function reachingBindings(name: string, use: CodeNode, bindings: Bindings): readonly Binding[] {
  const all = bindings.lookup(name, use);
  if (all.length < 2 || bindings.scopeOf(name, use) !== enclosingFunction(use)) return all;
  const at = spanOf(use).start;
  const loop = enclosingLoop(use);
  const seen = all.filter((binding) => {
    const place = placeOf(binding);
    return !place || spanOf(place).start < at || (loop !== undefined && isInside(place, loop));
  });
  // The use may stand in the value that is assigned to the same name: `x = clean(x)`.
  const earlier = seen.filter((binding) => !(binding.kind === "value" && isInside(use, binding.value)));
  const last = earlier.findLastIndex((binding) => surelyRan(binding, use));
  const visible = last > 0 ? earlier.slice(last) : earlier;
  return visible.length > 0 ? visible : all;
}

const placeOf = (binding: Binding): CodeNode | undefined => {
  if (binding.kind === "value" || binding.kind === "declared") return binding.target;
  return binding.kind === "part" ? binding.of : undefined;
};

/** A plain assignment whose block is around the use. `x += y` keeps the old value, so it ends nothing. */
function surelyRan(binding: Binding, use: CodeNode): boolean {
  if (binding.kind !== "value") return false;
  const assign = binding.target.parent;
  if (assign?.kind !== "assign" || assign.operator !== "=") return false;
  if (spanOf(assign).start > spanOf(use).start) return false;
  return assign.parent === undefined || (assign.parent.kind === "block" && isInside(use, assign.parent));
}
