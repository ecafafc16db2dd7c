/** A promise, coroutine or task whose outcome nobody looks at. */
import type { Call } from "../../model/code/expressions.ts";
import { spanOf } from "../../model/code/node.ts";
import { enclosingFunction, isDiscarded, lastName } from "../../model/code/position.ts";
import type { Fix } from "../../model/fix.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";

type Said = "promise" | "coroutine" | "task";

export default defineRisk({
  meta: {
    id: "floating-promise",
    family: "async",
    title: "Outcome of async work is dropped",
    severity: "error",
    languages: ["python", "ecmascript"],
    messages: {
      promise: {
        what: "The promise of {call} is dropped: nobody waits for it and nobody sees it fail.",
        why: "The caller goes on, answers, and reports success before the work is done. When it fails, the rejection has no handler: Node ends the process for it, and every other request in flight goes down too.",
        next: "Await it. If it really should run on its own, add .catch(…) that logs, and mark it with void.",
      },
      coroutine: {
        what: "{call} makes a coroutine that is never awaited: its body does not run.",
        why: "Calling an async function only makes the coroutine object. The write, the mail, the charge in it never happens, and all that is left is a warning in a log nobody reads.",
        next: "Await it, or hand it to a task whose reference you keep.",
      },
      task: {
        what: "The task made by {call} is kept by nobody.",
        why: "The event loop holds tasks weakly: one without a reference can be collected in the middle of its work, and its exception is only told when it is collected, if ever.",
        next: "Keep the task in a set and remove it when done, await it, or use a TaskGroup.",
      },
    },
  },
  detect: {
    call(call, review) {
      if (!isDiscarded(call)) return undefined;
      return review.knowledge.language === "python" ? pythonReport(call, review) : ecmascriptReport(call, review);
    },
  },
  fix({ at }, review) {
    if (!("kind" in at) || at.kind !== "call") return undefined;
    const around = enclosingFunction(at);
    if (!around?.isAsync) return undefined;
    const { start } = spanOf(at);
    const fix: Fix = { title: "Await it", safe: false, edits: [{ span: { start, end: start }, text: "await " }] };
    return review.nameOf(at) === "asyncio.create_task" ? undefined : fix;
  },
  examples: {
    flags: [
      {
        title: "A task without a reference",
        language: "python",
        code: `
          import asyncio
          async def accept(order):
              «asyncio.create_task(notify(order))»
              return {"status": "accepted"}
        `,
      },
      {
        title: "A coroutine that never runs",
        language: "python",
        code: `
          async def notify(order):
              await mailer.send(order.email)
          async def accept(order):
              «notify(order)»
              return {"status": "accepted"}
        `,
        fixed: `
          async def notify(order):
              await mailer.send(order.email)
          async def accept(order):
              await notify(order)
              return {"status": "accepted"}
        `,
      },
      {
        title: "asyncio.sleep without await",
        language: "python",
        code: `
          import asyncio
          async def poll():
              «asyncio.sleep(1)»
        `,
      },
      {
        title: "A method of the same class",
        language: "python",
        code: `
          class Worker:
              async def flush(self):
                  await self.client.send(self.buffer)
              async def stop(self):
                  «self.flush()»
        `,
      },
      {
        title: "An async function of this file",
        language: "ecmascript",
        code: `
          async function audit(event: Event) {
            await store.write(event);
          }
          export async function handle(event: Event) {
            «audit(event)»;
            return { ok: true };
          }
        `,
        fixed: `
          async function audit(event: Event) {
            await store.write(event);
          }
          export async function handle(event: Event) {
            await audit(event);
            return { ok: true };
          }
        `,
      },
      {
        title: "A known asynchronous call",
        language: "ecmascript",
        code: `
          import { PrismaClient } from "@prisma/client";
          const prisma = new PrismaClient();
          export async function touch(id: string) {
            «prisma.user.update({ where: { id }, data: { seenAt: new Date() } })»;
          }
        `,
      },
      {
        title: "fetch and forget",
        language: "ecmascript",
        code: `
          export function report(payload: string) {
            «fetch("https://metrics.example/events", { method: "POST", body: payload, signal })»;
          }
        `,
      },
      {
        title: "then without a rejection handler",
        language: "ecmascript",
        code: `
          async function load() { return 1; }
          export function start() {
            «load().then((value) => render(value))»;
          }
        `,
      },
    ],
    accepts: [
      {
        title: "The task is kept",
        language: "python",
        code: `
          import asyncio
          tasks = set()
          async def accept(order):
              task = asyncio.create_task(notify(order))
              tasks.add(task)
              task.add_done_callback(tasks.discard)
        `,
      },
      {
        title: "Awaited",
        language: "python",
        code: `
          import asyncio
          async def accept(orders):
              await asyncio.gather(*(notify(o) for o in orders))
        `,
      },
      {
        title: "A synchronous function",
        language: "python",
        code: `
          def notify(order):
              mailer.send(order.email)
          async def accept(order):
              notify(order)
        `,
      },
      {
        title: "A task group keeps its tasks",
        language: "python",
        code: `
          import asyncio
          async def accept(orders):
              async with asyncio.TaskGroup() as group:
                  for order in orders:
                      group.create_task(notify(order))
        `,
      },
      {
        title: "Marked with void",
        language: "ecmascript",
        code: `
          async function audit(event: Event) { await store.write(event); }
          export function handle(event: Event) {
            void audit(event);
          }
        `,
      },
      {
        title: "Rejections are handled",
        language: "ecmascript",
        code: `
          async function audit(event: Event) { await store.write(event); }
          export function handle(event: Event) {
            audit(event).catch((error) => logger.error(error));
          }
        `,
      },
      {
        title: "The program's own start",
        language: "ecmascript",
        code: `
          async function main() { await serve(); }
          main();
        `,
      },
      {
        title: "A synchronous function",
        language: "ecmascript",
        code: `
          function audit(event: Event) { queue.push(event); }
          export async function handle(event: Event) {
            audit(event);
          }
        `,
      },
    ],
  },
});

function pythonReport(call: Call, review: Review): Report<Said> | undefined {
  const values = { call: `${review.textOf(call.callee)}()` };
  const name = review.nameOf(call);
  if (name === "asyncio.create_task" || name === "asyncio.ensure_future") return { message: "task", at: call, values };
  const target = review.resolver.localFunction(call);
  const isCoroutine = target ? target.isAsync && !target.isGenerator : review.fact(call)?.async === true;
  if (!isCoroutine || target?.decorators.length) return undefined;
  return { message: "coroutine", at: call, values, restsOn: call };
}

function ecmascriptReport(call: Call, review: Review): Report<Said> | undefined {
  const source = withoutThen(call);
  if (!source || isProgramStart(call)) return undefined;
  const values = { call: shortCall(source, review) };
  const target = review.resolver.localFunction(source);
  if (target) {
    if (!target.isAsync || target.isGenerator) return undefined;
    return { message: "promise", at: call, values };
  }
  const fact = review.fact(source);
  if (fact) return fact.async ? { message: "promise", at: call, values, restsOn: source } : undefined;
  // The declaration is elsewhere: only the types can say.
  return { message: "promise", at: call, values, question: { kind: "is-promise", span: spanOf(call) } };
}

/** `p.then(f)` drops the outcome of p as `p` does; a second argument or a catch handles it. */
function withoutThen(call: Call): Call | undefined {
  let current = call;
  while (current.callee.kind === "member") {
    const method = current.callee.property;
    if (method === "catch" || (method === "then" && current.args.length >= 2)) return undefined;
    if (method !== "then" && method !== "finally") return current;
    if (current.callee.object.kind !== "call") return undefined;
    current = current.callee.object;
  }
  return current;
}

/** main() at the top level: an unhandled rejection ends the process, which is what should happen there. */
const isProgramStart = (call: Call): boolean =>
  enclosingFunction(call) === undefined && /^(?:main|run|start|bootstrap|init|cli)$/i.test(lastName(call) ?? "main");

function shortCall(call: Call, review: Review): string {
  const text = review.textOf(call.callee).replace(/\s+/g, " ");
  return text.length <= 60 ? `${text}()` : "this call";
}
