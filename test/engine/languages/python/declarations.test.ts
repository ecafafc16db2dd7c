import { describe, expect, it } from "vitest";
import { parseType } from "../../../../server/src/engine/languages/python/types.ts";
import { printType } from "../../support/printModel.ts";
import { lowered, modelOf } from "./lowered.ts";

describe("functions", () => {
  it.each([
    ["def f(): pass", "export function f()\n  pass"],
    ["def _f(a, /, b, *, c: int = 1) -> str: ...", "function _f(a b c:int=1) -> str\n  (unknown ellipsis)"],
    ["async def f(*args: int, **kw): return 1", "export async function f(*args:int **kw)\n  return 1"],
    [
      'def f():\n  """Says what."""\n  yield 1',
      'export generator documented function f()\n  "Says what."\n  (yield 1)',
    ],
    ["def f():\n  def g():\n    yield", "export function f()\n  generator function g()\n    (yield)"],
    ['@app.get("/x")\n@auth\ndef f(): pass', '@(call app.get "/x")\n@auth\nexport function f()\n  pass'],
    [
      "def f(db: Annotated[Session, Depends(get_db)]): pass",
      "export function f(@(call Depends get_db) db:Session)\n  pass",
    ],
    ["def f[T](x: T) -> T: return x", "export function f(x:T) -> T\n  return x"],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));

  it("know which parameters a call has to name", async () => {
    const [f] = (await modelOf("def f(a, *, b, c=1): pass\n")).all("function");
    expect(f?.parameters.map((parameter) => parameter.keywordOnly ?? false)).toEqual([false, true, true]);
  });
});

describe("classes", () => {
  it("have members", async () => {
    const code = `class Repo(Base, metaclass=Meta):
    """Orders."""
    table: str = "orders"

    def __init__(self, session): self.session = session

    @property
    def name(self): return self.table

    @staticmethod
    async def make(): ...
`;
    expect(await lowered(code)).toBe(`export documented class Repo(Base (= metaclass Meta))
  "Orders."
  (annotated = table:str "orders")
  constructor __init__(self session)
    (= self.session session)
  @property
  getter name(self)
    return self.table
  @staticmethod
  static async method make()
    (unknown ellipsis)`);
  });

  it.each([
    ["class A: pass", "export class A\n  pass"],
    ["class Color(str, Enum): RED = 'r'", 'export enum Color(str Enum)\n  (= RED "r")'],
    ["class P(typing.Protocol): ...", "export interface P(typing.Protocol)\n  (unknown ellipsis)"],
    [
      "@dataclass(frozen=True)\nclass A:\n  x: int",
      "@(call dataclass frozen=true)\nexport class A\n  (annotated = x:int)",
    ],
    ["class A:\n  class B:\n    def m(self): pass", "export class A\n  class B\n    method m(self)\n      pass"],
    ["class A:\n  if x:\n    def m(self): pass", "export class A\n  if x\n    method m(self)\n      pass"],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));
});

describe("imports", () => {
  it.each([
    ["import os, a.b as c, d.e", "import static os [* as os]\nimport static a.b [* as c]\nimport static d.e [* as d]"],
    ["from a.b import (c, d as e,)", "import static a.b [c, d as e]"],
    ["from . import x", "import static . [x]"],
    ["from ..pkg.mod import x", "import static ..pkg.mod [x]"],
    ["from x import *", "import static x [*]"],
    ["from __future__ import annotations", "import static __future__ [annotations]"],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));
});

describe("types", () => {
  it.each([
    ["int", "int"],
    ["Optional[Foo]", "Foo"],
    ["Foo | None", "Foo"],
    ["None | Foo[int]", "Foo<int>"],
    ["Union[None, Foo]", "Foo"],
    ["Annotated[Foo, Depends(x[0])]", "Foo"],
    ["typing.Optional['a.Foo']", "a.Foo"],
    ["'list[Foo] | None'", "list<Foo>"],
    ["dict[str, list[int]]", "dict<str, list<int>>"],
    ["Callable[[int], str]", "Callable<<int>, str>"],
    ["None", "None"],
    ["ClassVar[int]", "int"],
    ['Literal["a|b"]', 'Literal<"a|b">'],
  ])("%s", (written, name) => expect(printType(parseType(written))).toBe(name));

  it("bounds hostile nesting", () => {
    expect(parseType(`${"Optional[".repeat(5000)}x${"]".repeat(5000)}`).name).toBe("");
  });
});
