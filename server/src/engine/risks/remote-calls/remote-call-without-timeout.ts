/** An outgoing call that can wait for ever: the knowledge says what the client does without a timeout. */
import type { Fact, TimeoutFact } from "../../knowledge/library.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import { spanOf } from "../../model/code/node.ts";
import { ancestorOf } from "../../model/code/position.ts";
import type { Fix } from "../../model/fix.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { mayBeCarried } from "./carriers.ts";
import { examples } from "./examples/remote-call-without-timeout.ts";

export default defineRisk({
  meta: {
    id: "remote-call-without-timeout",
    family: "remote-calls",
    title: "Outgoing call that can wait for ever",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      none: {
        what: "{call} has no timeout: it waits as long as the other side likes.",
        why: "When the peer stops answering without closing the connection, this call never returns. Each one keeps its thread or task, its socket and its memory, until the pool is used up and requests that have nothing to do with that peer fail too.",
        next: "Give it a deadline, for example {example}.",
      },
      disabled: {
        what: "{call} switches its timeout off.",
        why: "The client would have given up after a while; with the timeout switched off a silent peer holds this call, its connection and its caller for ever.",
        next: "Give it a deadline, for example {example}.",
      },
    },
  },
  detect: {
    call(call, review) {
      const fact = review.fact(call);
      if (!fact?.timeout || !fact.roles?.includes("http.call")) return undefined;
      const verdict = timeoutOf(call, fact.timeout, review);
      if (verdict === "set" || verdict === "unknown") return undefined;
      if (verdict === "absent" && fact.timeout.default !== "none") return undefined;
      if (fact.timeout.carriedBy ? mayBeCarried(call, fact.timeout.carriedBy, review) : clientHasTimeout(call, review))
        return undefined;
      if (isBoundedFromOutside(call, review)) return undefined;
      return {
        message: verdict === "absent" ? ("none" as const) : ("disabled" as const),
        at: call,
        values: { call: `${review.textOf(call.callee)}()`, example: exampleFor(fact.timeout, review) },
        restsOn: call,
      };
    },
  },
  fix: ({ at }, review) => ("kind" in at && at.kind === "call" ? addTimeout(at, review.fact(at), review) : undefined),
  examples,
});

type Verdict = "set" | "absent" | "disabled" | "unknown";

function timeoutOf(call: Call, timeout: TimeoutFact, review: Review): Verdict {
  const given = givenTimeout(call, timeout, review);
  if (given) return isOff(given) ? "disabled" : "set";
  return review.hasOpaqueOptions(call, timeout.optionsPosition) ? "unknown" : "absent";
}

function givenTimeout(call: Call, timeout: TimeoutFact, review: Review): Expression | undefined {
  for (const name of timeout.options) {
    const value = review.option(call, name, timeout.optionsPosition);
    if (value) return value;
  }
  return timeout.position === undefined ? undefined : review.positional(call, timeout.position);
}

const isOff = (value: Expression): boolean => value.kind === "null" || (value.kind === "number" && value.value === 0);

/** `async with asyncio.timeout(5):`, `asyncio.wait_for(...)` around the call. */
function isBoundedFromOutside(call: Call, review: Review): boolean {
  for (let outer = ancestorOf(call, "call"); outer; outer = ancestorOf(outer, "call")) {
    if (review.hasRole(outer, "timeout.wrap")) return true;
  }
  for (let block = ancestorOf(call, "with"); block; block = ancestorOf(block, "with")) {
    if (block.items.some(({ value }) => value.kind === "call" && review.hasRole(value, "timeout.wrap"))) return true;
  }
  return false;
}

/** The client the call goes through was made with a timeout, or is made where it cannot be seen with all its options. */
function clientHasTimeout(call: Call, review: Review): boolean {
  if (call.callee.kind !== "member") return false;
  const created = creationOf(call.callee.object, review);
  const timeout = created && review.fact(created)?.timeout;
  return created !== undefined && timeout !== undefined && timeoutOf(created, timeout, review) !== "absent";
}

function creationOf(receiver: Expression, review: Review): Call | undefined {
  if (receiver.kind === "call") return receiver;
  if (receiver.kind !== "name") return undefined;
  const values = review.resolver.bindings.lookup(receiver.name, receiver);
  const only = values.length === 1 ? values[0] : undefined;
  return only?.kind === "value" && only.value.kind === "call" ? only.value : undefined;
}

function exampleFor(timeout: TimeoutFact, review: Review): string {
  const milliseconds = review.context.http.timeoutMilliseconds;
  return milliseconds === undefined
    ? timeout.example
    : timeout.example.replace(/10(?:_?000)?/, (ten) => scaled(ten, milliseconds));
}

const scaled = (ten: string, milliseconds: number): string =>
  String(ten === "10" ? milliseconds / 1_000 : milliseconds);

/** Only keyword arguments can be added without knowing what the other arguments are. */
function addTimeout(call: Call, fact: Fact | undefined, review: Review): Fix | undefined {
  const timeout = fact?.timeout;
  if (!timeout || !/^\w+=/.test(timeout.example) || timeoutOf(call, timeout, review) !== "absent") return undefined;
  const { end } = spanOf(call);
  const last = call.args.at(-1);
  const text = `${last ? ", " : ""}${exampleFor(timeout, review)}`;
  const at = last ? spanOf(last.value).end : end - 1;
  return { title: `Add ${exampleFor(timeout, review)}`, safe: false, edits: [{ span: { start: at, end: at }, text }] };
}
