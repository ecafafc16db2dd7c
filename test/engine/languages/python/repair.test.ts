/** Fragments and half-written code: structure is kept where it can be known, calls always. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CodeParser } from "../../../../server/src/engine/languages/codeParser.ts";
import { pythonAdapter } from "../../../../server/src/engine/languages/python/adapter.ts";
import { spanOf } from "../../../../server/src/engine/model/code/node.ts";
import { damaged, randomOf } from "../../support/damage.ts";
import { brokenInvariants } from "../../support/modelInvariants.ts";
import { createTestHost } from "../../support/testHost.ts";
import { modelOf, recovered } from "./lowered.ts";

describe("what is missing is put in", () => {
  it.each([
    ["    r = requests.get(url,\n", "(export = r (call requests.get url))"],
    ["async def f(x):\n    await g(\n", "export async function f(x)\n  (await (call g))"],
    ["x = [\n  {'a': f(1),\n", "(export = x [{a: (call f 1)}])"],
    ["def f():\n  g(a,\n\ndef h():\n  i()\n", "export function f()\n  (call g a)\nexport function h()\n  (call i)"],
    [
      "def f():\n  g(a\n  for x in y:\n    h(x)\n",
      "export function f()\n  (call g a)\n  for-each x in y\n    (call h x)",
    ],
    ["def f():\n  g(a\n  b = c(d)\n", "export function f()\n  (call g a)\n  (= b (call c d))"],
    ["f('abc\ng()\n", '(call f "abc")\n(call g)'],
    ["x = '''abc\n", '(export = x "abc\\n")'],
    ["f({'a': [1)\ng()\n", "(call f {a: [1]})\n(call g)"],
    ["url,\n    timeout=5)\ng()\n", "(call (unknown missing) url timeout=5)\n(call g)"],
    ["def f(x)\n  g()\n", "export function f(x)\n  (call g)"],
    ["  else:\n    f()\n  g()\n", "if (unknown missing)\nelse\n  (call f)\n(call g)"],
    ["  except A as e:\n    f()\n", "try\ncatch A as e\n  (call f)"],
    ["  finally:\n    f()\n", "try\nfinally\n  (call f)"],
    ['@app.get("/x")\n', '(call app.get "/x")'],
    [
      "def f():\n  x = \n  y.\n  return a +\n",
      "export function f()\n  (= x (unknown missing))\n  y\n  return (+ a (unknown missing))",
    ],
  ])("%j", async (code, facts) => expect(await recovered(code)).toBe(facts));

  it("and what is there stays where it is", async () => {
    const code = "def f():\n    a = g(b,\n\ndef h():\n    i(j\n";
    const model = await modelOf(code);
    const texts = model.all("name").map((node) => code.slice(spanOf(node).start, spanOf(node).end));
    expect(texts).toEqual(["a", "g", "b", "i", "j"]);
    expect(model.errors.map((error) => error.start)).toEqual([21, code.length - 1]);
  });
});

describe("the grammar copes by itself with", () => {
  it.each([
    ["        a()\n    b()\nc()\n", "(call a)\n(call b)\n(call c)"],
    [
      "    for x in y:\n        a()\n    return x\n\ndef g(): pass\n",
      "for-each x in y\n  (call a)\nreturn x\nexport function g()\n  pass",
    ],
    ["def f():\ng()\n", "export function f()\n(call g)"],
    ["try:\n  a()\nb()\n", "try\n  (call a)\n(call b)"],
  ])("%j", async (code, facts) => expect(await recovered(code)).toBe(facts));
});

const sample = `import os
@app.get("/x", timeout=5)
async def f(a: Annotated[int, Depends(g)], *, b=[1, 2]) -> dict[str, int] | None:
    """Doc."""
    with open(f"{a}/{b!r}") as h, lock:
        for x in (await i(h) for y in z if y):
            if not x: raise E("a" 'b') from x
            elif (n := len(x)) > 1: print(n)
    return {**a, "k": lambda q: q[1:2]}

class C(Base):
    x: int = 1
    def m(self):
        try: yield self.x
        except (A, B) as e: pass
        finally: del self.x
`;

it("holds for damaged code, in one go and edit by edit", async () => {
  const host = createTestHost();
  const parser = new CodeParser(host, [pythonAdapter]);
  const document = await parser.open("python", sample);
  const random = randomOf(7);
  let text = sample;
  for (let run = 0; run < 400; run++) {
    text = run % 8 === 0 ? sample : damaged(text, random);
    const fresh = await parser.parse("python", text);
    const edited = document?.update(text);
    expect(fresh && brokenInvariants(fresh, text)).toEqual([]);
    expect(edited && brokenInvariants(edited, text)).toEqual([]);
  }
  document?.dispose();
  expect(parser.liveTrees).toBe(0);
  expect(host.logged).toEqual([]);
});

it("takes hostile text in its stride", async () => {
  const texts = [
    "(".repeat(50_000) + "]".repeat(50_000),
    ")".repeat(50_000),
    "'\n".repeat(20_000),
    "x = \n".repeat(20_000),
    "else:\n".repeat(10_000),
    "@a\n".repeat(10_000),
    "f(\n".repeat(20_000),
    `f"${"{".repeat(20_000)}`,
  ];
  for (const text of texts) expect(brokenInvariants(await modelOf(text), text)).toEqual([]);
});

it("keeps every call of a fragment cut out of whole code", async () => {
  const lines = sample.split("\n");
  await fc.assert(
    fc.asyncProperty(fc.nat(lines.length), fc.nat(lines.length), async (a, b) => {
      const code = lines.slice(Math.min(a, b), Math.max(a, b)).join("\n");
      const names = new Set(
        (await modelOf(code)).all("call").map((call) => call.callee.kind === "name" && call.callee.name),
      );
      for (const [, name] of code.matchAll(/\b([a-zA-Z]+)\((?<!def \w+\(|class \w+\()/g)) {
        if (name && !["get", "f", "m", "C", "in"].includes(name)) expect(names).toContain(name);
      }
    }),
    { numRuns: 150 },
  );
});
