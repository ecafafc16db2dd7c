import { expect, test } from "vitest";
import { ecmascriptAdapter } from "../../../../server/src/engine/languages/ecmascript/adapter.ts";
import { lowerWith } from "../../support/lower.ts";

const lower = lowerWith(ecmascriptAdapter, "typescript");

test.each([
  ["function f(a, b = 1, ...c) {}", "function f(a b=1 *c)"],
  ["function f(a?: string, b: Foo | null = null): Promise<Foo> {}", "function f(a:string b:Foo=null) -> Promise<Foo>"],
  ["function f({ a, b: { c } = {} }: P, [d]: Q) {}", "function f({a: a, b: (= {c: c} {})}:P [d]:Q)"],
  ["function f(this: Window, a) {}", "function f(a)"],
  ["function* g() { yield* x; }", "generator function g()\n  (yield x)"],
  ["async function* g() {}", "async generator function g()"],
  ["function f(a: string): void;\nfunction f(a: any) {}", "function f(a:string) -> void ;\nfunction f(a:any)"],
  ["declare function f(a: number): void;", "function f(a:number) -> void ;"],
  ["x => x;", "lambda (x)\n  return x"],
  ["async (x) => { await x };", "async lambda (x)\n  (await x)"],
  ["const f = <T,>(a: T) => a;", "(const = f (lambda f(a:T); return a))"],
  ["const f = function named() {};", "(const = f (function named()))"],
  ["obj.run = () => {};", "(= obj.run (lambda run()))"],
  [
    "const o = { a: () => 1, 'b c': function () {}, [d]() {} };",
    "(const = o {a: (lambda a(); return 1), b c: (function b c()), [d]: (method [d]())})",
  ],
  ["const o = { /** Doc. */ a() {} };", "(const = o {a: (documented method a())})"],
  ["/** Doc. */\nconst f = () => {};", "(const = f (documented lambda f()))"],
  ["const f = (() => {}) as Handler;", "(const = f (cast (lambda f()) Handler))"],
])("%s", async (code, facts) => expect(await lower(code)).toBe(facts));

test("a name has a span of its own", async () => {
  const code = "export const handler = async () => 1;";
  const [node] = (await lower.model(code)).all("function");
  expect(node && code.slice(node.nameSpan.from, node.nameSpan.to)).toBe("handler");
});
