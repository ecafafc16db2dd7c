import { expect, test } from "vitest";
import { ecmascriptAdapter } from "../../../../server/src/engine/languages/ecmascript/adapter.ts";
import { lowerWith } from "../../support/lower.ts";

const lower = lowerWith(ecmascriptAdapter, "typescript");

test.each([
  [
    "starts inside a function",
    "  const r = await fetch(url);\n  return r.json();\n}",
    "(const = r (await (call fetch url)))\nreturn (call r.json)",
  ],
  [
    "ends inside a call",
    "async function f(id) {\n  const r = await fetch(url, {\n    method: 'POST',",
    'async function f(id)\n  (const = r (await (call fetch url {method: "POST"})))',
  ],
  [
    "ends inside a callback",
    "setTimeout(async () => { await f(1",
    "(call setTimeout (async lambda (); (await (call f 1))))",
  ],
  [
    "ends inside a class",
    "class A {\n  @Get() async m(a: B) { return f(a",
    "class A\n  @(call Get)\n  async method m(a:B)\n    return (call f a)",
  ],
  [
    "ends inside a loop",
    "for (const x of xs) { const u = await get(x",
    "for-each x in xs\n  (const = u (await (call get x)))",
  ],
  ["ends inside a condition", "if (ok) { run(a", "if ok\n  (call run a)"],
  ["ends inside a template", "const q = `SELECT ${id", '(const = q (`str "SELECT " id))'],
  ["ends inside a string", 'const k = "abc', '(const = k "abc")'],
  ["ends inside an object", "const o = { a: 1, b: f(x", "(const = o {a: 1, b: (call f x)})"],
  ["ends inside a constructor call", "const a = new Pool(url", "(const = a (new Pool url))"],
  ["a stray bracket", "f(); } g();", "(call f)\n(call g)"],
  ["a chain without its head", "  .then(r => r.json())", "(call then (lambda (r); return (call r.json)))"],
])("%s", async (_, code, facts) => expect(await lower(code)).toBe(facts));
