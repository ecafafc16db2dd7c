import { expect, test } from "vitest";
import { ecmascriptAdapter } from "../../../../server/src/engine/languages/ecmascript/adapter.ts";
import { lowerWith } from "../../support/lower.ts";

const lower = lowerWith(ecmascriptAdapter, "typescript");

test.each([
  ["if (a) b(); else if (c) { d() } else e();", "if a\n  (call b)\nelse if c\n  (call d)\nelse\n  (call e)"],
  ["for (const x of xs) f(x);", "for-each x in xs\n  (call f x)"],
  ["for await (const [k, v] of xs) {}", "async for-each [k v] in xs"],
  ["for (const k in o) {}", "for-each k in o"],
  ["for (let i = 0; i < 2; i++) { continue }", "for (let = i 0); (< i 2); (++ i)\n  continue"],
  ["for (let i = 0, n = 2; ; ) {}", "for block; (let = i 0); (let = n 2); ; "],
  ["for (i = 0; ; ) {}", "for (= i 0); ; "],
  ["for (;;) { break }", "for ; ; \n  break"],
  ["while (a) b();", "while a\n  (call b)"],
  ["do { a() } while (b);", "do b\n  (call a)"],
  ["outer: for (;;) { break outer; }", "for ; ; \n  break"],
  [
    "switch (a) { case 1: case 2: b(); break; default: c() }",
    "switch a\n  case 1\n  case 2\n    (call b)\n    break\n  default\n    (call c)",
  ],
  [
    "try { a() } catch (e: unknown) { b() } finally { c() }",
    "try\n  (call a)\ncatch as e\n  (call b)\nfinally\n  (call c)",
  ],
  ["try { a() } catch {}", "try\n  (call a)\ncatch"],
  ["try { a() } catch ({ message }) {}", "try\n  (call a)\ncatch"],
  ["throw new Error(`x`, { cause: e });", 'throw (new Error `"x" {cause: e})'],
  ["function f() { return; }", "function f()\n  return"],
  ["with (a) { b }", "with a\n  b"],
  ["debugger;", "(unknown debugger_statement)"],
  ["let a: string, b;", "(let = a:string)\n(let = b)"],
  [";;", ""],
])("%s", async (code, facts) => expect(await lower(code)).toBe(facts));

test("`using` holds the rest of its block", async () => {
  expect(await lower("function f() { a(); using r = open(); b(r); }")).toBe(
    "function f()\n  (call a)\n  resources (call open) as r\n    (call b r)",
  );
  expect(await lower("async function f() { await using r = open(); }")).toBe(
    "async function f()\n  async resources (call open) as r",
  );
});
