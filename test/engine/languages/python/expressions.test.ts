import { describe, expect, it } from "vitest";
import { lowered, modelOf } from "./lowered.ts";

describe("calls", () => {
  it.each([
    ["requests.get(url, timeout=5)", "(call requests.get url timeout=5)"],
    ["f(*args, **kwargs)", "(call f ...args ...kwargs)"],
    ["sum(x for x in xs)", "(call sum (generator-comprehension x for x in xs))"],
    ["a.b[0].c()()", "(call (call a.b[0].c))"],
    ["f(\n  a,  # first\n  b,\n)", "(call f a b)"],
    ["(f)(x)", "(call f x)"],
    ["f(x := 1)", "(call f (= x 1))"],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));
});

describe("operators", () => {
  it.each([
    ["a and not b or c", "(or (and a (not b)) c)"],
    ["a if b else c", "(? b a c)"],
    ["x is not None", "(not (is x null))"],
    ["x not in xs", "(not-in x xs)"],
    ["0 < x < 9", "(< (< 0 x) 9)"],
    ["-x ** 2 // 3", "(// (- (** x 2)) 3)"],
    ["a @ b", "(@ a b)"],
    ["lambda a, *b, c=1: a(c)", "lambda (a *b c=1)\n  return (call a c)"],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));
});

describe("literals", () => {
  it.each([
    ["[1, *xs]", "[1 ...xs]"],
    ["(1,)", "(tuple 1)"],
    ["1, 2", "(tuple 1 2)"],
    ["{1, 2}", "(set 1 2)"],
    ['{"a": 1, b: 2, **c}', "{a: 1, [b]: 2, ...c}"],
    ["True, None, ...", "(tuple true null (unknown ellipsis))"],
    ["[0x1F, 0o17, 0b11, 1_000, 1.5e3, 3j, 0777]", "[31 15 3 1000 1500 3 511]"],
    ["x[1:2, ::3]", "x[(tuple (unknown slice 1 2) (unknown slice 3))]"],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));
});

describe("comprehensions", () => {
  it.each([
    ["[f(x) for x in xs if x if y for y in x]", "(list-comprehension (call f x) for x in xs if x if y for y in x)"],
    ["{k: v for k, v in d.items()}", "(map-comprehension k: v for (tuple k v) in (call d.items))"],
    ["{x async for x in xs}", "(set-comprehension x async for x in xs)"],
    ["(await f(x) for x in xs)", "(generator-comprehension (await (call f x)) for x in xs)"],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));
});

describe("assignments", () => {
  it.each([
    ["x = 1", "(export = x 1)"],
    ["_x = 1", "(= _x 1)"],
    ["x: int = 1", "(export annotated = x:int 1)"],
    ["x: int", "(export annotated = x:int)"],
    ["x.y += 1", "(+= x.y 1)"],
    ["x[0] = y = 2", "(= x[0] (export = y 2))"],
    ["a, (b, *c) = d", "(= (tuple a (tuple b ...c)) d)"],
    ["x = yield y", "(export = x (yield y))"],
    ["yield from y", "(yield ...y)"],
    ["del a, b[0]", "(delete a)\n(delete b[0])"],
    ["type Rows[T] = list[T]", "(type = Rows:list<T>)"],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));
});

it("knows where things are", async () => {
  const code = '\n\nclient.get("/x", timeout = 5)';
  const model = await modelOf(code);
  const [call] = model.all("call");
  expect(call && code.slice(call.unit.start + call.from, call.unit.start + call.to)).toBe(
    'client.get("/x", timeout = 5)',
  );
});
