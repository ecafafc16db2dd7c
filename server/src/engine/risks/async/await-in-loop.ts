/** Awaits of a loop that do not need one another, one after the other. */
import { forEachChild } from "../../model/code/children.ts";
import type { Await } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { enclosingLoop, lastName } from "../../model/code/position.ts";
import type { Loop } from "../../model/code/statements.ts";
import type { Review } from "../../review/review.ts";
import { examplesIn } from "../exampleList.ts";
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "await-in-loop",
    family: "async",
    title: "Independent awaits one after the other",
    severity: "info",
    languages: ["python", "ecmascript"],
    yieldsTo: ["n-plus-one-query", "row-by-row-write"],
    messages: {
      serial: {
        what: "{call} is awaited once per element, each only when the one before has ended.",
        why: "The time of the whole is the sum of all: a hundred elements at 50 ms are five seconds in which the caller waits, mostly for nothing.",
        next: "Run them together with a limit: {how}.",
      },
    },
  },
  detect: {
    await(awaited, review) {
      const loop = enclosingLoop(awaited);
      const call = awaited.value;
      if (loop?.kind !== "loop" || loop.flavour !== "for-each" || loop.isAsync || call.kind !== "call")
        return undefined;
      if (review.hasRole(call, "sleep", "db.query", "db.write", "concurrency.gather") || !isFirst(awaited, loop))
        return undefined;
      if (isInBatches(loop, review) || !isIndependent(loop, review)) return undefined;
      return {
        message: "serial",
        at: awaited,
        values: { call: `${review.textOf(call.callee)}()`, how: howTo(review) },
      };
    },
  },
  examples: {
    flags: [
      ...examplesIn(
        "ecmascript",
        [
          "Mail to each",
          "async function notify(users: User[]) {\n  for (const user of users) {\n    «await mailer.send(user.email)»;\n  }\n}",
        ],
        [
          "Collected",
          "const found = [];\nfor (const id of ids) {\n  const user = «await loadUser(id)»;\n  found.push(user);\n}",
        ],
        ["for in", "for (const key in files) {\n  «await upload(key, files[key])»;\n}"],
        [
          "Pushed at once",
          "const sizes: number[] = [];\nfor (const url of urls) {\n  sizes.push(«await sizeOf(url)»);\n}",
        ],
      ),
      ...examplesIn(
        "python",
        ["Mail to each", "async def notify(users):\n    for user in users:\n        «await mailer.send(user.email)»"],
        [
          "Collected",
          "async def load(ids):\n    found = []\n    for id in ids:\n        user = «await load_user(id)»\n        found.append(user)\n    return found",
        ],
        [
          "Pushed at once",
          "async def sizes(urls):\n    result = []\n    for url in urls:\n        result.append(«await size_of(url)»)\n    return result",
        ],
        [
          "Of a map",
          "async def upload_all(files):\n    for name, data in files.items():\n        «await upload(name, data)»",
        ],
      ),
    ],
    accepts: [
      ...examplesIn(
        "ecmascript",
        [
          "Each needs the one before",
          "let token = start;\nfor (const step of steps) {\n  token = await step.run(token);\n}",
        ],
        [
          "Ends early",
          "for (const mirror of mirrors) {\n  const answer = await ask(mirror);\n  if (answer.ok) return answer;\n}",
        ],
        ["In batches", "for (const batch of chunk(ids, 50)) {\n  await Promise.all(batch.map(load));\n}"],
        ["A stream", "for await (const line of lines) {\n  await handle(line);\n}"],
      ),
      ...examplesIn(
        "python",
        [
          "Each needs the one before",
          "async def run(steps, token):\n    for step in steps:\n        token = await step.run(token)\n    return token",
        ],
        [
          "Ends early",
          "async def first(mirrors):\n    for mirror in mirrors:\n        answer = await ask(mirror)\n        if answer.ok:\n            return answer",
        ],
        [
          "A pause on purpose",
          "async def send_all(users):\n    for user in users:\n        await send(user)\n        await asyncio.sleep(1)",
        ],
        ["A stream", "async def drain(queue):\n    async for item in queue:\n        await handle(item)"],
      ),
    ],
  },
});

/** One report per loop: at its first await. */
function isFirst(awaited: Await, loop: Loop): boolean {
  let first: CodeNode | undefined;
  walk(loop.body, (node) => {
    if (node.kind === "await") first ??= node;
  });
  return first === awaited;
}

const isInBatches = (loop: Loop, review: Review): boolean =>
  /chunk|batch|page|slice|range|step|migration|retr|attempt/i.test(
    `${loop.target ? review.textOf(loop.target) : ""} ${loop.iterable ? review.textOf(loop.iterable) : ""}`,
  );

/** Nothing leaves the loop early, waits on purpose, or writes a variable that the next round reads. */
function isIndependent(loop: Loop, review: Review): boolean {
  let free = true;
  const python = review.knowledge.language === "python";
  const outer = python ? namesBefore(loop) : undefined;
  walk(loop.body, (node) => {
    if (node.kind === "return" || node.kind === "throw" || node.kind === "with" || node.kind === "try") free = false;
    if (node.kind === "jump" && node.flavour === "break") free = false;
    if (
      node.kind === "call" &&
      (review.hasRole(node, "sleep") || /sleep|delay|wait/i.test(lastName(node.callee) ?? ""))
    )
      free = false;
    if (node.kind !== "assign") return;
    if (node.target.kind === "name" && (node.declares || (python && !outer?.has(node.target.name)))) return;
    if (!(node.target.kind === "index" || (node.declares && node.target.kind !== "name"))) free = false;
  });
  return free;
}

/** Names the function has before the loop: its parameters, and what stands above. */
function namesBefore(loop: Loop): Set<string> {
  const names = new Set<string>();
  let around: CodeNode | undefined = loop.parent;
  while (around && around.kind !== "function") around = around.parent;
  if (around?.kind !== "function") return names;
  for (const { name } of around.parameters) names.add(name);
  const visit = (node: CodeNode): void => {
    if (node === loop) return;
    if (node.kind === "assign" && node.target.kind === "name") names.add(node.target.name);
    forEachChild(node, visit);
  };
  if (around.body) visit(around.body);
  return names;
}

function howTo(review: Review): string {
  return review.knowledge.language === "python"
    ? "asyncio.gather with a Semaphore, or a TaskGroup"
    : "Promise.all over parts of the list, or p-map with a concurrency";
}

function walk(node: CodeNode, visit: (node: CodeNode) => void): void {
  visit(node);
  if (node.kind !== "function") forEachChild(node, (child) => walk(child, visit));
}
