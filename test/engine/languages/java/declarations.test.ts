import { expect, test } from "vitest";
import { javaAdapter } from "../../../../server/src/engine/languages/java/adapter.ts";
import { lowerWith } from "../../support/lower.ts";

const lower = lowerWith(javaAdapter, "java");
/** Facts of a class body, without the class. */
const member = async (code: string) =>
  (await lower(`class A { ${code} }`))
    .split("\n")
    .slice(1)
    .map((line) => line.slice(2))
    .join("\n");

test.each([
  ["package com.acme;", ""],
  ["import java.util.List;", "import static java.util [List]"],
  ["import java.io.*;", "import static java.io [*]"],
  ["import com.acme.Outer.Inner;", "import static com.acme.Outer [Inner]"],
  ["import static java.lang.Math.max;", "import static java.lang.Math [max]"],
  ["import static org.junit.Assert.*;", "import static org.junit.Assert [*]"],
  ["public class A<T extends B> extends C<T> implements D, e.F {}", "export class A(C D e.F)"],
  [
    '@RestController @RequestMapping(value = "/u", produces = {"a", "b"}) class A {}',
    '@RestController\n@(call RequestMapping value="/u" produces=["a" "b"])\nclass A',
  ],
  ["/** Doc. */ class A {}", "documented class A"],
  ["/** Licensed under X */ class A {}", "class A"],
  [
    "interface A extends B, C<D> { int X = 1; void f(); default void d() {} }",
    "interface A(B C)\n  (field = X:int 1)\n  method f() -> void ;\n  method d() -> void",
  ],
  [
    "enum Color implements X { RED(1) { void f() {} }, @Deprecated GREEN; private int v; Color(int v) {} }",
    "enum Color(X)\n  (export field = RED (new Color 1 (class (Color); method f() -> void)))\n  (export field = GREEN)\n  (field = v:int)\n  constructor Color(v:int)",
  ],
  [
    "record Point(@NotNull int x, String... y) implements Foo { Point { check(x); } }",
    "record Point(Foo)\n  (export field = x:int)\n  (export field = y:String)\n  constructor Point()\n    (call check x)",
  ],
  ['@interface Ann { String value() default "x"; }', 'interface Ann\n  (export field = value:String "x")'],
  ["sealed interface S permits A, B {}", "interface S"],
])("%s", async (code, facts) => expect(await lower(code)).toBe(facts));

test.each([
  [
    "private static final Logger LOG = LoggerFactory.getLogger(A.class);",
    "(field = LOG:Logger (call LoggerFactory.getLogger A.class))",
  ],
  ["@Autowired private Repo repo;", "(field = repo:Repo)"],
  ['public String a = "x" + b, c[];', '(export field = a:String (+ "x" b))\n(export field = c:[]<String>)'],
  ["int[] xs = {1, 2};", "(field = xs:[]<int> [1 2])"],
  ["static { init(); }", "block\n  (call init)"],
  ["{ init(); }", "block\n  (call init)"],
  [
    'public A(@Qualifier("q") final Repo repo, int... rest) { super(repo); }',
    'export constructor A(@(call Qualifier "q") repo:Repo *rest:int)\n  (call super repo)',
  ],
  [
    "@Transactional(readOnly = true) public static ResponseEntity<User> m(@PathVariable Long id) throws E { return null; }",
    "@(call Transactional readOnly=true)\nexport static method m(@PathVariable id:Long) -> ResponseEntity<User>\n  return null",
  ],
  ["abstract void m();", "method m() -> void ;"],
  [
    "<K> Map<K, List<? extends V>> m(Map<String, ? super K> in, String[] a, int b[]) { return null; }",
    "method m(in:Map<String, K> a:[]<String> b:[]<int>) -> Map<K, List<V>>\n  return null",
  ],
  ["/** Doc. */ void m() {}", "documented method m() -> void"],
  ["class Inner { void m() {} }", "class Inner\n  method m() -> void"],
  ["Runnable r = () -> run();", "(field = r:Runnable (lambda r(); return (call run)))"],
])("member: %s", async (code, facts) => expect(await member(code)).toBe(facts));

test("annotations of a field stay with it", async () => {
  const [field] = (await lower.model("class A { @Autowired @Lazy Repo repo; }")).all("assign");
  expect(field?.decorators?.map(({ expression }) => expression.kind === "name" && expression.name)).toEqual([
    "Autowired",
    "Lazy",
  ]);
});

test("a method outside of a class is a method", async () => {
  expect(await lower('@GetMapping("/x") public String a(@P int b) { return c(b); }')).toBe(
    '@(call GetMapping "/x")\nexport method a(@P b:int) -> String\n  return (call c b)',
  );
});
