/** A call that is repeated after a failure at once, or for ever: what decides is the loop around its error handling. */
import { forEachChild } from "../../model/code/children.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { lastName } from "../../model/code/position.ts";
import type { Loop, Try } from "../../model/code/statements.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";
import { examples } from "./examples/retry-without-backoff.ts";

export default defineRisk({
  meta: {
    id: "retry-without-backoff",
    family: "remote-calls",
    title: "Retry at once, or without end",
    severity: "error",
    languages: ["python", "ecmascript", "java"],
    messages: {
      atOnce: {
        what: "A failed call is tried again at once, without a pause.",
        why: "When the other side is overloaded, every caller now sends several times as much, all at the same moment: a short disturbance becomes an outage that the retries keep alive.",
        next: "Wait between the attempts, longer each time and with a random part (exponential backoff with jitter), and only for errors that can pass.",
      },
      endless: {
        what: "A failed call is tried again without a limit.",
        why: "If the failure does not pass (a wrong address, a refused key, a bad record) this never ends: the worker is busy for ever, and nothing reports that the work is not done.",
        next: "Give up after a number of attempts or a time, and report it.",
      },
      constant: {
        what: "The pause between the attempts does not grow.",
        why: "All instances that failed together try again together, at the same rate, for as long as the other side is down: it is hit by waves just when it comes back.",
        next: "Let the pause grow with each attempt and add a random part (exponential backoff with jitter).",
      },
    },
  },
  detect: {
    loop(loop, review) {
      const tried = retriedTry(loop);
      if (!tried) return undefined;
      const pauses = pausesIn(loop, review);
      if (isEndless(loop, tried)) return { message: "endless", at: loop };
      if (pauses.length === 0) return { message: "atOnce", at: loop };
      const isFixed = pauses.every((pause) => isFixedPause(pause, loop, review));
      return isFixed ? { message: "constant", at: loop, severity: "warning", confidence: "medium" } : undefined;
    },
  },
  examples,
});

/** The try of a loop that leaves when all went well and goes round again when it did not. */
function retriedTry(loop: Loop): Try | undefined {
  if (loop.flavour === "for-each" && !isCount(loop)) return undefined;
  const tried = loop.body.statements.find((statement): statement is Try => statement.kind === "try");
  if (!tried || tried.handlers.length === 0) return undefined;
  const leaves = (node: CodeNode) => node.kind === "return" || (node.kind === "jump" && node.flavour === "break");
  const succeeded = [...tried.body.statements, ...(tried.otherwise?.statements ?? [])].some(leaves);
  const callsOut = contains(tried.body, (node) => node.kind === "call");
  return succeeded &&
    callsOut &&
    tried.handlers.some((handler) => !alwaysLeaves(handler.body.statements)) &&
    !isAsking(tried)
    ? tried
    : undefined;
}

/** `for attempt in range(3)`; a for over things is no retry. */
const isCount = (loop: Loop): boolean =>
  loop.iterable?.kind === "call" && /^(?:range|count)$/.test(lastName(loop.iterable.callee) ?? "");

/** Asking for the next message, line or answer of a person again is the purpose of the loop. */
const isAsking = (tried: Try): boolean =>
  contains(
    tried.body,
    (node) =>
      node.kind === "call" &&
      /^(?:input|readline|readLine|prompt|poll|recv|accept|get_nowait|nextLine|nextInt|next|parseInt|int)$/.test(
        lastName(node.callee) ?? "",
      ),
  ) || !contains(tried.body, (node) => node.kind === "call" && isRemote(node));

/** Names of calls that leave the process; what the knowledge does not list is still mostly called so. */
const remote =
  /^(?:get|post|put|patch|delete|request|fetch|send|call|invoke|execute|query|connect|publish|upload|download|charge|create|save|update|notify|exchange|getForObject|postForObject|\w*(?:Request|Payment|Email|Webhook|_request|_api|Api))$|^(?:fetch|send|call|upload|download|charge|publish|post|request|invoke)[A-Z_]/;

const isRemote = (call: Call): boolean => remote.test(lastName(call.callee) ?? "");

function alwaysLeaves(statements: readonly CodeNode[]): boolean {
  const last = statements.at(-1);
  return last?.kind === "throw" || last?.kind === "return" || (last?.kind === "jump" && last.flavour === "break");
}

function isEndless(loop: Loop, tried: Try): boolean {
  const forever = loop.flavour !== "for-each" && (!loop.test || (loop.test.kind === "boolean" && loop.test.value));
  const givesUp = tried.handlers.some((handler) =>
    contains(
      handler.body,
      (node) => node.kind === "throw" || node.kind === "return" || (node.kind === "jump" && node.flavour === "break"),
    ),
  );
  return forever && !givesUp && !loop.body.statements.some((node) => node !== tried && contains(node, isWayOut));
}

const isWayOut = (node: CodeNode): boolean =>
  node.kind === "throw" || node.kind === "return" || (node.kind === "jump" && node.flavour === "break");

/** A number, or a constant by name that the loop leaves alone; what is worked out may well grow. */
function isFixedPause(pause: Expression, loop: Loop, review: Review): boolean {
  if (pause.kind === "number") return true;
  if (pause.kind !== "name" || review.constant(pause) === undefined) return false;
  const { name } = pause;
  return !contains(loop, (node) => node.kind === "assign" && node.target.kind === "name" && node.target.name === name);
}

/** What is waited for, one expression per pause. A helper's argument is as good as unknown when it has none. */
function pausesIn(loop: Loop, review: Review): readonly Expression[] {
  const pauses: Expression[] = [];
  contains(loop.body, (node) => {
    if (node.kind !== "call") return false;
    const name = lastName(node.callee) ?? "";
    const first = name === "setTimeout" ? node.args[1]?.value : node.args[0]?.value;
    if (review.hasRole(node, "sleep") || /sleep|delay|backoff|wait|pause|setTimeout/i.test(name))
      pauses.push(first ?? node);
    return false;
  });
  return pauses;
}

function contains(node: CodeNode, test: (node: CodeNode) => boolean): boolean {
  if (test(node)) return true;
  let found = false;
  forEachChild(node, (child) => {
    found = contains(child, test) || found;
  });
  return found;
}
