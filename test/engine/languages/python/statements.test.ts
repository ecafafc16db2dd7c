import { describe, expect, it } from "vitest";
import { lowered, modelOf } from "./lowered.ts";

describe("control flow", () => {
  it.each([
    ["if a: b\nelif c: d\nelif e: f\nelse: g", "if a\n  b\nelse if c\n  d\nelse if e\n  f\nelse\n  g"],
    ["for x, y in z:\n  break\nelse:\n  a", "for-each (tuple x y) in z\n  break\nelse\n  a"],
    ["while True:\n  continue\nelse: a", "while true\n  continue\nelse\n  a"],
    [
      "async def f():\n  async for x in y: await z",
      "export async function f()\n  async for-each x in y\n    (await z)",
    ],
    ["if (n := f()) > 1: pass", "if (> (= n (call f)) 1)\n  pass"],
    ['if __name__ == "__main__":\n  main()', 'if (== __name__ "__main__")\n  (call main)'],
    ["a; b", "a\nb"],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));
});

describe("try", () => {
  it.each([
    ["try: a\nexcept: pass", "try\n  a\ncatch\n  pass"],
    ["try: a\nexcept (A, b.C) as e: raise X(e) from e", "try\n  a\ncatch A b.C as e\n  throw (call X e) from e"],
    ["try: a\nexcept* A as e: b\nexcept* B: c", "try\n  a\ncatch A as e\n  b\ncatch B\n  c"],
    ["try: a\nexcept A: raise\nelse: b\nfinally: c", "try\n  a\ncatch A\n  throw\nelse\n  b\nfinally\n  c"],
    ["try: a\nexcept A, e: b", "try\n  a\ncatch A as e\n  b"],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));
});

describe("with", () => {
  it.each([
    ["with open(a) as f, b: pass", "with (call open a) as f, b\n  pass"],
    ["with (open(a) as f, open(b) as g,): pass", "with (call open a) as f, (call open b) as g\n  pass"],
    ["with (yield a): pass", "with (yield a)\n  pass"],
    ["with a as (b, c): pass", "with a as (tuple b c)\n  pass"],
    ["async with a: pass", "async with a\n  pass"],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));
});

it("lowers match", async () => {
  const code = `match x, y:
    case Point(x=0, y=-1) if z: p
    case [a, *rest] | {"k": v, **r}: q
    case A.B | -1: pass
    case (a, b) as c: pass
    case None: pass
    case _: r
`;
  expect(await lowered(code)).toBe(`match (tuple x y)
  case (and (call Point x=0 y=(- 1)) z)
    p
  case (| [a ...rest] {k: v, ...r})
    q
  case (| A.B (- 1))
    pass
  case (= c (tuple a b))
    pass
  case null
    pass
  default
    r`);
});

describe("the rest", () => {
  it.each([
    ["assert a, b(c)", "assert a, (call b c)"],
    ["raise", "throw"],
    ["return", "return"],
    ["def f():\n  return 1, 2", "export function f()\n  return (tuple 1 2)"],
    ["global a, b", "(unknown global a b)"],
    ["print >>f, x", "(call print x file=f)"],
    ['print "a", b', '(call print "a" b)'],
    ['exec "a" in b', '(call exec "a" b)'],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));
});

it("keeps comments", async () => {
  const model = await modelOf("# one\nx = 1  #: two\ndef f():\n  # three\n  pass\n#!four\n");
  expect(model.comments.map((comment) => comment.text)).toEqual(["one", "two", "three", "four"]);
});
