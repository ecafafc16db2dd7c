/** An async function where nobody awaits it: forEach, boolean tests, promise executors, sort and filter callbacks. */

import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";

type Said = "each" | "test" | "executor" | "condition";

export default defineRisk({
  meta: {
    id: "misused-promise",
    family: "async",
    title: "Async function where nobody awaits it",
    severity: "error",
    languages: ["ecmascript"],
    messages: {
      each: {
        what: "forEach() does not wait for its async callback: the code after it runs first.",
        why: "forEach ignores what the callback gives back. The function returns, the response is sent or the process ends while the work is still under way, and a rejection in it has no handler, which ends the process.",
        next: "Use for … of with await, or await Promise.all() with a limit.",
      },
      test: {
        what: "{method}() takes the promise of its async callback for a yes: the test never says no.",
        why: "A promise is always truthy. The filter lets everything through, find gives the first element: access checks written like this let everybody in.",
        next: "Await the answers first, then {method} over them.",
      },
      executor: {
        what: "The executor of new Promise() is async: what it throws is lost.",
        why: "An error thrown in it rejects the executor's own promise, which nobody has. The outer promise stays pending for ever, and whoever awaits it hangs.",
        next: "Make the executor synchronous, or drop new Promise() and await directly.",
      },
      condition: {
        what: "{call} gives a promise, and a promise is always true: this condition never fails.",
        why: "The check looks done and is not: the branch for no is dead code. Written in front of a permission or a balance, it lets everything pass.",
        next: "Await the call in the condition.",
      },
    },
  },
  detect: {
    call(call, review) {
      return callbackReport(call) ?? executorReport(call, review);
    },
    if: (node, review) => conditionReport(node.test, review),
    conditional: (node, review) => conditionReport(node.test, review),
  },
  examples: {
    flags: [
      {
        title: "forEach with an async callback",
        language: "ecmascript",
        code: `
          export async function notifyAll(users: User[]) {
            users.forEach(«async (user) => {
              await mailer.send(user.email);
            }»);
            return { notified: users.length };
          }
        `,
      },
      {
        title: "filter with an async test",
        language: "ecmascript",
        code: `
          const allowed = documents.filter(«async (document) => await canRead(user, document)»);
        `,
      },
      {
        title: "An async executor",
        language: "ecmascript",
        code: `
          function load(path: string) {
            return new Promise(«async (resolve, reject) => {
              const text = await readFile(path, "utf8");
              resolve(JSON.parse(text));
            }»);
          }
        `,
      },
      {
        title: "A promise as a condition",
        language: "ecmascript",
        code: `
          async function isAdmin(user: User) {
            return (await roles.of(user)).includes("admin");
          }
          export async function remove(user: User, id: string) {
            if («isAdmin(user)») await store.remove(id);
          }
        `,
      },
    ],
    accepts: [
      {
        title: "map, and then all are awaited",
        language: "ecmascript",
        code: `
          await Promise.all(users.map(async (user) => mailer.send(user.email)));
        `,
      },
      {
        title: "A synchronous callback",
        language: "ecmascript",
        code: `
          users.forEach((user) => { names.add(user.name); });
        `,
      },
      {
        title: "Awaited in the condition",
        language: "ecmascript",
        code: `
          async function isAdmin(user: User) { return roles.has(user.id); }
          export async function remove(user: User) {
            if (await isAdmin(user)) await store.clear();
          }
        `,
      },
      {
        title: "An own forEach that awaits",
        language: "ecmascript",
        code: `
          await cursor.forEach(async (document) => { await handle(document); });
        `,
      },
    ],
  },
});

const testing = new Set(["filter", "find", "findIndex", "some", "every", "findLast"]);

function callbackReport(call: Call): Report<Said> | undefined {
  if (call.callee.kind !== "member") return undefined;
  const { property } = call.callee;
  const callback = call.args[0]?.value;
  if (callback?.kind !== "function" || !callback.isAsync || call.args.length > 2) return undefined;
  // An awaited forEach is an own one (a cursor, a stream): arrays give undefined back.
  if (property === "forEach")
    return call.parent?.kind === "await" || isCaught(callback) ? undefined : { message: "each", at: callback };
  return testing.has(property) && call.parent?.kind !== "await"
    ? { message: "test", at: callback, values: { method: property } }
    : undefined;
}

/** The whole callback is one try: nothing can be rejected, and running aside is what was meant. */
function isCaught(callback: FunctionNode): boolean {
  const only = callback.body?.statements;
  return only?.length === 1 && only[0]?.kind === "try" && only[0].handlers.length > 0;
}

function executorReport(call: Call, review: Review): Report<Said> | undefined {
  if (!call.isNew || review.textOf(call.callee) !== "Promise") return undefined;
  const executor = call.args[0]?.value;
  return executor?.kind === "function" && executor.isAsync ? { message: "executor", at: executor } : undefined;
}

function conditionReport(test: Expression, review: Review): Report<Said> | undefined {
  const asked = test.kind === "unary" && test.operator === "not" ? test.operand : test;
  if (asked.kind !== "call") return undefined;
  const target = review.resolver.localFunction(asked);
  if (!target?.isAsync || target.isGenerator) return undefined;
  return { message: "condition", at: asked, values: { call: `${review.textOf(asked.callee)}()` } };
}
