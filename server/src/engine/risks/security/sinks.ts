/** Finds the arguments of a call that become a command, code, a path, an address: the data is in knowledge/sinks. */
import { ecmascriptSinks } from "../../knowledge/sinks/ecmascript.ts";
import { goSinks } from "../../knowledge/sinks/go.ts";
import { javaSinks } from "../../knowledge/sinks/java.ts";
import { pythonSinks } from "../../knowledge/sinks/python.ts";
import type { Sink, SinkKind, Sinks } from "../../knowledge/sinks/sink.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import { dottedPath } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";

const tables: Readonly<Partial<Record<Review["knowledge"]["language"], Sinks>>> = {
  python: pythonSinks,
  ecmascript: ecmascriptSinks,
  go: goSinks,
  java: javaSinks,
};

export interface SinkUse {
  readonly sink: Sink;
  readonly arguments: readonly Expression[];
  /** The name is well known but nothing in the file binds it. */
  readonly assumed: boolean;
}

export function sinksOf(call: Call, review: Review, ...kinds: readonly SinkKind[]): readonly SinkUse[] {
  const found = lookUp(call, review);
  if (!found) return [];
  return found.sinks
    .filter((sink) => kinds.includes(sink.kind) && isSwitchedOn(sink, call, review))
    .map((sink) => ({ sink, arguments: argumentsOf(sink, call), assumed: found.assumed }));
}

function lookUp(call: Call, review: Review): { sinks: readonly Sink[]; assumed: boolean } | undefined {
  const table = tables[review.knowledge.language];
  const own = (name: string) => (table && Object.hasOwn(table, name) ? table[name] : undefined);
  const { name, assumed } = calleeOf(call, review);
  const direct = name === undefined ? undefined : own(name);
  if (direct) return { sinks: direct, assumed };
  if (call.callee.kind !== "member") return undefined;
  const { property, object } = call.callee;
  const receiver = review.textOf(object);
  const sinks = own(`.${property}`)?.filter((sink) => !sink.receiver || sink.receiver.test(receiver));
  return sinks && sinks.length > 0 ? { sinks, assumed: false } : undefined;
}

/** The qualified name, or the written one when nothing in the file gives its root another meaning. */
export function calleeOf(call: Call, review: Review): { name: string | undefined; assumed: boolean } {
  const path = writtenPath(call.callee, review);
  const root = path?.[0];
  const bound = root === undefined ? [] : review.resolver.bindings.lookup(root, call);
  const { language } = review.knowledge;
  if (language === "go" || language === "java") {
    const isOther = bound.some(({ kind }) => kind !== "import");
    return { name: isOther ? undefined : path?.slice(-2).join("."), assumed: false };
  }
  const resolved = review.resolver.resolve(call.callee);
  if (resolved && !resolved.name.startsWith("<local>")) return { name: resolved.name, assumed: resolved.assumed };
  return { name: bound.length === 0 ? path?.join(".") : undefined, assumed: true };
}

/** `a.b["c"]` as a, b, c; `window.window.x` is `window.x`. */
function writtenPath(expression: Expression, review: Review): string[] | undefined {
  const plain = dottedPath(expression);
  if (plain) return plain.length > 2 && plain[0] === plain[1] ? plain.slice(1) : plain;
  if (expression.kind !== "index") return undefined;
  const key = review.constant(expression.index);
  const object = writtenPath(expression.object, review);
  return object && typeof key === "string" ? [...object, key] : undefined;
}

function isSwitchedOn(sink: Sink, call: Call, review: Review): boolean {
  if (sink.when === undefined) return true;
  return call.args.some(({ name, value }) => {
    if (name === sink.when) return isTrue(value, review);
    if (value.kind !== "map") return false;
    const entry = value.entries.find((one) => one.name === sink.when);
    return entry !== undefined && isTrue(entry.value, review);
  });
}

const isTrue = (value: Expression, review: Review): boolean => {
  const constant = review.constant(value);
  return constant === true || (typeof constant === "string" && constant !== "");
};

function argumentsOf(sink: Sink, call: Call): readonly Expression[] {
  const positional = call.args.filter(({ name, spread }) => name === undefined && !spread).map(({ value }) => value);
  const wanted =
    sink.at === "all"
      ? positional
      : positional.filter((_, index) =>
          sink.at === undefined ? index === 0 : (sink.at as readonly number[]).includes(index),
        );
  const named = call.args
    .filter(({ name }) => name !== undefined && sink.named?.includes(name))
    .map(({ value }) => value);
  // An options object as the first argument: axios({ url }).
  const options = wanted.flatMap((value) =>
    value.kind === "map" && sink.named
      ? value.entries.filter((entry) => sink.named?.includes(entry.name ?? "")).map((entry) => entry.value)
      : [value],
  );
  return [...options, ...named];
}
