/** A cache at module level that only ever grows: entries are put in, none is taken out, nothing looks at its size. */
import type { Assign, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { dottedPath, enclosingFunction, lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { examples } from "./examples/unbounded-cache.ts";

export default defineRisk({
  meta: {
    id: "unbounded-cache",
    family: "resources",
    title: "Cache that only grows",
    severity: "warning",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      grows: {
        what: "{name} keeps every entry for as long as the process lives.",
        why: "Each new key stays in memory. With keys that come from users or requests the process grows day by day until it is killed, and entries that are out of date are served until then.",
        next: "Give it a bound: {how}.",
      },
      method: {
        what: "The cache of {name} keeps every object it was called on.",
        why: "The object itself is part of the key, and the cache belongs to the class: no instance is ever freed, with all it holds, and the memory of the process grows with each one.",
        next: "Cache in the instance (functools.cached_property), or in a function that takes only what the result depends on, with a maxsize.",
      },
    },
  },
  detect: {
    assign(assign, review) {
      const name = cacheName(assign, review);
      if (name === undefined || !growsOnly(name, assign, review)) return undefined;
      return { message: "grows" as const, at: assign, values: { name, how: howTo(review) } };
    },
    function(declared, review) {
      const first = declared.parameters[0]?.name;
      if (review.knowledge.language !== "python" || first !== "self" || declared.parent?.kind !== "class")
        return undefined;
      const cached = declared.decorators.find(({ expression }) => isCache(expression));
      return cached && { message: "method" as const, at: cached.expression, values: { name: declared.name } };
    },
  },
  examples,
});

const isCache = (decorator: Expression): boolean =>
  /^(?:functools\.)?(?:lru_cache|cache)$/.test(
    dottedPath(decorator.kind === "call" ? decorator.callee : decorator)?.join(".") ?? "",
  );

/** A map that starts empty, with a name that says what it is for, and lives as long as the process. */
function cacheName(assign: Assign, review: Review): string | undefined {
  const { target, value } = assign;
  if (target.kind !== "name" || !value || !/cache|memo(?!ry)/i.test(target.name)) return undefined;
  if (enclosingFunction(assign) || !isEmptyMap(value)) return undefined;
  const owner = assign.parent?.kind === "class";
  const isShared = !owner || (review.knowledge.language === "java" && /\bstatic\b/.test(review.textOf(assign)));
  return isShared && !/weak/i.test(target.name) ? target.name : undefined;
}

function isEmptyMap(value: Expression): boolean {
  if (value.kind === "map") return value.entries.length === 0;
  if (value.kind !== "call") return false;
  const called = lastName(value.callee) ?? "";
  if (value.isNew) return value.args.length === 0 && /^(?:Map|HashMap|ConcurrentHashMap|LinkedHashMap)$/.test(called);
  return called === "dict" && value.args.length === 0;
}

const grow = /^(?:set|put|putIfAbsent|computeIfAbsent|setdefault)$/;
const shrink =
  /^(?:delete|clear|pop|popitem|remove|removeIf|size|evict|prune|keys|entries|entrySet|keySet|values|items|forEach)$/;

/** Written to with a key that is not constant from a function, and nowhere emptied, counted, walked or handed on. */
function growsOnly(name: string, declared: Assign, review: Review): boolean {
  let grows = false;
  for (const use of review.model.all("name")) {
    if (use.name !== name || use === declared.target) continue;
    const bound = usage(use, review);
    if (bound === "bounded") return false;
    grows ||= bound === "grows";
  }
  return grows;
}

function usage(use: CodeNode & { kind: "name" }, review: Review): "grows" | "bounded" | "reads" {
  const { parent } = use;
  if (parent?.kind === "index" && parent.object === use) {
    const around = parent.parent;
    if (around?.kind === "unary" && around.operator === "delete") return "bounded";
    if (around?.kind === "unknown" && /del/.test(around.syntax)) return "bounded";
    const isWritten = around?.kind === "assign" && around.target === parent;
    return isWritten && enclosingFunction(use) && !review.constant(parent.index) ? "grows" : "reads";
  }
  if (parent?.kind === "member" && parent.object === use) {
    if (shrink.test(parent.property)) return "bounded";
    const call = parent.parent?.kind === "call" ? parent.parent : undefined;
    const key = call?.args[0]?.value;
    return grow.test(parent.property) && key && enclosingFunction(use) && !review.constant(key) ? "grows" : "reads";
  }
  if (parent?.kind === "binary") return "reads";
  // delete(cache, key), len(cache), cache = {}, return cache: bounded, or no longer to be judged here.
  return "bounded";
}

function howTo(review: Review): string {
  const { language } = review.knowledge;
  if (language === "python") return "functools.lru_cache(maxsize=...) or cachetools.TTLCache";
  if (language === "ecmascript") return "an LRU with a maximum and a time to live, such as lru-cache";
  return language === "go" ? "an LRU such as hashicorp/golang-lru" : "Caffeine with maximumSize and expireAfterWrite";
}
