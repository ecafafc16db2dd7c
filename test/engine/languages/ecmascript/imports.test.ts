import { expect, test } from "vitest";
import { ecmascriptAdapter } from "../../../../server/src/engine/languages/ecmascript/adapter.ts";
import { spanOf } from "../../../../server/src/engine/model/code/node.ts";
import { lowerWith } from "../../support/lower.ts";

const lower = lowerWith(ecmascriptAdapter, "typescript");

test.each([
  ['import d from "m";', "import static m [default as d]"],
  [
    'import d, { a as b, type c, default as e } from "m";',
    "import static m [default as d, a as b, type c, default as e]",
  ],
  ["import * as ns from 'n';", "import static n [* as ns]"],
  ['import type { T } from "t";', "import static t [type T]"],
  ['import type X from "t";', "import static t [type default as X]"],
  ['import "side";', "import static side []"],
  ['import x = require("x");', "import require x [* as x]"],
  ['import { "odd name" as odd } from "z" with { type: "json" };', "import static z [odd name as odd]"],
  ["import y = A.B.C;", "(const = y A.B.C)"],
  ['export { a, b as c } from "m";', "import re-export m [a, b as c]"],
  ['export * from "m";', "import re-export m [*]"],
  ['export * as q from "m";', "import re-export m [* as q]"],
  ['export type { T } from "t";', "import re-export t [type T]"],
])("%s", async (code, facts) => expect(await lower(code)).toBe(facts));

test.each([
  ['const m = require("m");', 'import require m [* as m]\n(const = m (call require "m"))'],
  ['const f = require("m").f;', 'import require m [f]\n(const = f (call require "m").f)'],
  [
    'const { a: b, c = 1, ...rest } = require("m");',
    'import require m [a as b, c]\n(const = {a: b, c: (= c 1), ...rest} (call require "m"))',
  ],
  ['const m = await import("m");', 'import dynamic m [* as m]\n(const = m (await (call import "m")))'],
  [
    'const { x } = (await import("m")) as Api;',
    'import dynamic m [x]\n(const = {x: x} (cast (await (call import "m")) Api))',
  ],
  ['m = require("m");', 'import require m [* as m]\n(= m (call require "m"))'],
  ['app.use(require("./routes"));', 'import require ./routes []\n(call app.use (call require "./routes"))'],
  ["require(name);", "(call require name)"],
])("a module that a call brings in: %s", async (code, facts) => expect(await lower(code)).toBe(facts));

test("an import inside a function stays inside", async () => {
  expect(await lower('const load = () => import("./page");')).toBe(
    '(const = load (lambda load(); import dynamic ./page []; return (call import "./page")))',
  );
  expect(await lower('function f() { const x = require("x"); }')).toBe(
    'function f()\n  import require x [* as x]\n  (const = x (call require "x"))',
  );
});

test("names and modules have spans", async () => {
  const code = 'import a, { b as c } from "mod";';
  const [statement] = (await lower.model(code)).statements;
  if (statement?.kind !== "import") throw new Error("no import");
  const cut = (part: { from: number; to: number }) => code.slice(part.from, part.to);
  expect(statement.names.map(cut)).toEqual(["a", "b as c"]);
  expect(cut(statement.moduleSpan)).toBe("mod");
  expect(spanOf(statement)).toEqual({ start: 0, end: code.length });
});
