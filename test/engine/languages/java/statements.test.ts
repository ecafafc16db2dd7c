import { expect, test } from "vitest";
import { javaAdapter } from "../../../../server/src/engine/languages/java/adapter.ts";
import { lowerWith } from "../../support/lower.ts";

const lower = lowerWith(javaAdapter, "java");

test.each([
  ["if (a) b(); else if (c) { d(); } else e();", "if a\n  (call b)\nelse if c\n  (call d)\nelse\n  (call e)"],
  [
    "for (int i = 0, j = 1; i < 10; i++, j--) { continue; }",
    "for block; (local = i:int 0); (local = j:int 1); (< i 10); (, (++ i) (-- j))\n  continue",
  ],
  ["for (;;) { break; }", "for ; ; \n  break"],
  [
    "for (User u : repo.findAll()) { u.getName(); }",
    "for-each (local = u:User) in (call repo.findAll)\n  (call u.getName)",
  ],
  ["for (final var x : xs) f(x);", "for-each x in xs\n  (call f x)"],
  ["while (a) b();", "while a\n  (call b)"],
  ["do { a(); } while (b);", "do b\n  (call a)"],
  [
    "switch (x) { case 1: case 2: f(); break; default: g(); }",
    "switch x\n  case 1\n  case 2\n    (call f)\n    break\n  default\n    (call g)",
  ],
  [
    "switch (o) { case String s when s.isEmpty() -> f(s); case null, default -> { g(); } }",
    "switch o\n  case (local = s:String) (call s.isEmpty)\n    (call f s)\n  case null\n    (call g)",
  ],
  [
    "int y = switch (x) { case 1, 2 -> 3; case A -> { yield f(); } default -> throw new X(); };",
    "(local = y:int (unknown switch_expression x 1 2 3 A (call f) (new X)))",
  ],
  [
    'try { a(); } catch (IOException | SQLException e) { throw new X("m", e); } finally { c(); }',
    'try\n  (call a)\ncatch IOException SQLException as e\n  throw (new X "m" e)\nfinally\n  (call c)',
  ],
  ["try (var in = new Foo(f); held) { use(in); }", "resources (new Foo f) as in, held\n  (call use in)"],
  [
    "try (Foo in = open()) { use(in); } catch (E e) { }",
    "try\n  resources (call open) as in\n    (call use in)\ncatch E as e",
  ],
  ["synchronized (lock) { n++; }", "lock lock\n  (++ n)"],
  ['assert x > 0 : "m";', "assert (> x 0)"],
  ["again: for (;;) { continue again; }", "for ; ; \n  continue"],
  ["throw e;", "throw e"],
  ["String a = b, c;", "(local = a:String b)\n(local = c:String)"],
  ["var a = 1;", "(local = a 1)"],
])("%s", async (code, facts) => expect(await lower(code)).toBe(facts));

test.each([
  ["a.b.c(d).e.f();", "(call (call a.b.c d).e.f)"],
  [
    "list.stream().map(User::getName).map(x -> x.y());",
    "(call (call (call list.stream).map User.getName).map (lambda (x); return (call x.y)))",
  ],
  ["f = (a, b) -> { return a; };", "(= f (lambda f(a b); return a))"],
  ["f = (int a, final B b) -> a;", "(= f (lambda f(a:int b:B); return a))"],
  ["f(Foo::new, int[]::new, this::go);", "(call f Foo.new int[].new this.go)"],
  ["new ArrayList<>(List.of(1));", "(new ArrayList (call List.of 1))"],
  ["new Outer.Inner();", "(new Outer.Inner)"],
  [
    "run(new Task<X>(a) { public void go() { b(); } });",
    "(call run (new Task a (class (Task); export method go() -> void; (call b))))",
  ],
  ['new byte[1024]; new int[2][n]; new String[] {"a"};', '(new byte[] 1024)\n(new int[] 2 n)\n["a"]'],
  ["a[0] = 1; a.b += 2;", "(= a[0] 1)\n(+= a.b 2)"],
  ["o = (String) x;", "(= o (cast x String))"],
  [
    "if (o instanceof String s && s.isEmpty()) {}",
    "if (and (instanceof (local = s:String o) String) (call s.isEmpty))",
  ],
  ["x = a == b ? !c : -d >>> 1;", "(= x (? (== a b) (not c) (>> (- d) 1)))"],
  ['s = "a" + b + "\\u0041\\n";', '(= s (+ (+ "a" b) "A\\n"))'],
  ['s = """\n    Hello \\\n    "you"\n      there\n    """;', '(= s """"Hello \\"you\\"\\n  there\\n")'],
  ["x = 0xFFL + 1_000L + 1.5e3d + 017 + 0b11;", "(= x (+ (+ (+ (+ 255 1000) 1500) 15) 3))"],
  ["c = 'a'; n = null; t = true;", '(= c \'"a")\n(= n null)\n(= t true)'],
  ["this.<T>generic(1); super.close();", "(call this.generic 1)\n(call super.close)"],
])("%s", async (code, facts) => expect(await lower(code)).toBe(facts));
