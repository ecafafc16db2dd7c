import { expect, test } from "vitest";
import { javaAdapter } from "../../../../server/src/engine/languages/java/adapter.ts";
import { damaged, randomOf } from "../../support/damage.ts";
import { lowerWith } from "../../support/lower.ts";
import { brokenInvariants } from "../../support/modelInvariants.ts";

const lower = lowerWith(javaAdapter, "java");

test.each([
  [
    "ends inside a call",
    "public void f() { List<User> us = repo.findAll(x",
    "export method f() -> void\n  (local = us:List<User> (call repo.findAll x))",
  ],
  [
    "starts inside a method",
    "  User u = client.get(url);\n  return u.name();\n}",
    "(local = u:User (call client.get url))\nreturn (call u.name)",
  ],
  [
    "ends inside a class",
    "class A { @Get String m(int a) { for (User u : us) { repo.save(u",
    "class A\n  @Get\n  method m(a:int) -> String\n    for-each (local = u:User) in us\n      (call repo.save u)",
  ],
  ["ends inside a lambda", "list.forEach(x -> { save(x", "(call list.forEach (lambda (x); (call save x)))"],
  ["ends inside a string", 'String k = "abc', '(local = k:String "abc")'],
  ["ends inside a constructor call", "Foo f = new Foo(a, new Bar(", "(local = f:Foo (new Foo a (new Bar)))"],
  ["ends inside a throw", 'if (x) { throw new E("a", e', 'if x\n  throw (new E "a" e)'],
])("%s", async (_, code, facts) => expect(await lower(code)).toBe(facts));

const source = `package com.acme;
import java.util.*;
import static java.lang.Math.max;
/** Doc. */
@RequestMapping(value = "/u", produces = {"a", "b"})
public abstract class Users<T extends Foo> extends Base<T> implements Other {
  @Value("\${x.y}") private static final String A = "x" + b, c[] = {"d"};
  static { init(); }
  public Users(@Qualifier("q") final Repo repo, int... rest) throws E { super(repo); this.repo = repo; }
  @GetMapping("/{id}") public ResponseEntity<List<? extends User>> get(@PathVariable Long id) {
    try (var in = new FileInputStream(f); held) { use(in); } catch (IOException | E e) { throw new X("x", e); } finally { close(); }
    synchronized (lock) { for (User u : repo.findAll()) { if (u instanceof Admin a && a.ok()) continue; else n++; } }
    int y = switch (x) { case 1, 2 -> 3; case A -> { yield 4; } default -> throw new X(); };
    switch (o) { case Point(int px, var py) -> g(px); case String s: break; default: h(); }
    Function<A, B> f = (a, b) -> { return a; };
    var anon = new Task<X>(1) { @Override public void run() { go(this::go, int[]::new); } };
    String t = """
        Hello \\
        world
        """;
    return cond ? null : (T) m[1].stream().map(v -> v.y()).toList();
  }
  enum Color implements X { RED(1) { void f() {} }, GREEN; Color(int v) {} }
  record Point(@NotNull int x, String... y) { Point { check(x); } }
  interface Shape extends A, B<C> { int X = 1; default void d() {} }
  @interface Ann { String value() default "x"; }
}
`;

test("damaged Java never breaks the model", async () => {
  const random = randomOf(5);
  for (let round = 0; round < 120; round++) {
    let broken = source;
    for (let times = random(3); times >= 0; times--) broken = damaged(broken, random);
    expect({ round, broken: brokenInvariants(await lower.model(broken), broken) }).toEqual({ round, broken: [] });
  }
});

test.each([
  "(",
  "[",
  "{",
  "f(",
  "() -> {",
  "if (a) {",
  "a + ",
  "a.b().",
  "new A() { B c = ",
  "@A(",
  "List<",
  "case x -> ",
])("hostile nesting of %s is bounded", async (piece) => {
  const text = `class A { void f() { x = ${piece.repeat(3_000)}`;
  expect(brokenInvariants(await lower.model(text), text)).toEqual([]);
});
