import { expect, test } from "vitest";
import { ecmascriptAdapter } from "../../../../server/src/engine/languages/ecmascript/adapter.ts";
import { lowerWith } from "../../support/lower.ts";

const lower = lowerWith(ecmascriptAdapter, "typescript");

test.each([
  ["a?.b?.[c]?.(d);", "(call? a?.b[c] d)"],
  ["a!.b;", "a.b"],
  ["this.#x.y;", "this.#x.y"],
  ["new Foo;", "(new Foo)"],
  ["new a.Foo<T>(1, ...b);", "(new a.Foo 1 ...b)"],
  ["f<string>(1);", "(call f 1)"],
  ["sql`a ${b}`;", '(tag sql (`str "a " b))'],
  ["x as const;", "(cast x const)"],
  ["x as Foo satisfies Bar;", "(cast (cast x Foo) Bar)"],
  ["<Foo>x;", "(cast x Foo)"],
  ["(a, b);", "(, a b)"],
  ["new.target;", "new.target"],
  ["import.meta.url;", "import.meta.url"],
  ["a === b && c !== d || !e;", "(or (and (== a b) (!= c d)) (not e))"],
  ["a ?? b;", "(?? a b)"],
  ["#x in o;", "(in #x o)"],
  ["typeof a === 'b';", '(== (typeof a) "b")'],
  ["a ? b : c;", "(? a b c)"],
  ["i++; --j;", "(++ i)\n(-- j)"],
  ["a ??= b; a += 1;", "(??= a b)\n(+= a 1)"],
  ["[a, , b = 1, ...c] = d;", "(= [a null (= b 1) ...c] d)"],
  ["({ a, b: c = 1, ...d } = e);", "(= {a: a, b: (= c 1), ...d} e)"],
  ["({ a, 'b': 1, 2: 3, ['c']: 4, [d]: 5, ...e });", "{a: a, b: 1, 2: 3, c: 4, [d]: 5, ...e}"],
  [
    "await Promise.all(xs.map(async (x) => f(x)));",
    "(await (call Promise.all (call xs.map (async lambda (x); return (call f x)))))",
  ],
  ["void 0; delete a.b;", "(void 0)\n(delete a.b)"],
])("%s", async (code, facts) => expect(await lower(code)).toBe(facts));

test.each([
  ["'a\\n\\u0041\\x41\\u{1F600}\\'';", '"a\\nAA😀\'"'],
  ["`plain`;", '`"plain"'],
  ["``;", '`""'],
  ["`a${b}c${`d${e}`}`;", '(`str "a" b "c" (`str "d" e))'],
  ["/a\\/b/gi;", "/a\\/b/gi"],
  ["0x1F; 1_000; 1e3; 10n; 0b11; 0o17; 017;", "31\n1000\n1000\n10\n3\n15\n15"],
  ["null; undefined; true;", "null\nnull\ntrue"],
])("literal %s", async (code, facts) => expect(await lower(code)).toBe(facts));

test("the content of a string lies between its quotes", async () => {
  const code = 'const a = "abc", b = `d${e}f`;';
  const strings = (await lower.model(code)).all("string");
  expect(strings.map(({ unit, content }) => code.slice(unit.start + content.from, unit.start + content.to))).toEqual([
    "abc",
    "d${e}f",
  ]);
});
