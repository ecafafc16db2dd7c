import { expect, test } from "vitest";
import { goAdapter } from "../../../../server/src/engine/languages/go/adapter.ts";
import { lowerWith } from "../../support/lower.ts";

const lower = lowerWith(goAdapter, "go");
/** Facts of a function body, without the function. */
const inside = async (code: string) =>
  (await lower(`func f() {\n${code}\n}`))
    .split("\n")
    .slice(1)
    .map((line) => line.slice(2))
    .join("\n");

test.each([
  ["x := 1", "(short = x 1)"],
  ["resp, err := http.Get(url)", "(short = (tuple resp err) (call http.Get url))"],
  ["a, b = b, a", "(= (tuple a b) (tuple b a))"],
  ["a += 1; i++; j--", "(+= a 1)\n(++ i)\n(-- j)"],
  ["s.x[0] = 1", "(= s.x[0] 1)"],
  ["defer mu.Unlock()", "defer (call mu.Unlock)"],
  ["go func(i int) { ch <- i }(1)", "go (call (lambda (i:int); (<- ch i)) 1)"],
  ["if err != nil { return 0, err }", "if (!= err null)\n  return (tuple 0 err)"],
  [
    "if v, ok := m[k]; ok { use(v) } else if x { } else { y() }",
    "if (short = (tuple v ok) m[k]); ok\n  (call use v)\nelse if x\nelse\n  (call y)",
  ],
  ["for i := 0; i < 10; i++ { continue }", "for (short = i 0); (< i 10); (++ i)\n  continue"],
  ["for i, v := range xs { f(v) }", "for-each (tuple i v) in xs\n  (call f v)"],
  ["for range ch { }", "for-each _ in ch"],
  ["for { break }", "while\n  break"],
  ["for ok { }", "while ok"],
  [
    "switch x := f(); x { case 1, 2: a(); fallthrough; default: }",
    "(short = x (call f))\nswitch x\n  case 1 2\n    (call a)\n    goto\n  default",
  ],
  ["switch { case a > 1: b() }", "switch\n  case (> a 1)\n    (call b)"],
  [
    "switch v := x.(type) { case int, *http.Request: use(v); case nil: }",
    "switch (short = v x)\n  case int http.Request\n    (call use v)\n  case null",
  ],
  [
    "select { case m := <-ch: use(m); case out <- 1: ; case <-ctx.Done(): return; default: }",
    "select\n  case (short = m (<- ch))\n    (call use m)\n  case (<- out 1)\n  case (<- (call ctx.Done))\n    return\n  default",
  ],
  ["again: for { continue again }", "while\n  continue"],
  ["goto end", "goto"],
  ["{ inner() }", "block\n  (call inner)"],
])("%s", async (code, facts) => expect(await inside(code)).toBe(facts));

test.each([
  ["p := &http.Client{Timeout: 10 * time.Second}", "(short = p (& http.Client{Timeout: (* 10 time.Second)}))"],
  ["p := Foo{1, bar}", "(short = p Foo{?: 1, ?: bar})"],
  ['m := map[string]int{"a": 1, k: 2}', "(short = m map[string]int{a: 1, [k]: 2})"],
  ['l := []string{"a", "b"}', '(short = l ["a" "b"])'],
  ["l := []Foo{{A: 1}, {A: 2}}", "(short = l [Foo{A: 1} Foo{A: 2}])"],
  ["ch := make(chan int, 3)", "(short = ch (call make (unknown channel_type int) 3))"],
  ["x := y.(Foo)", "(short = x (cast y Foo))"],
  ["b := []byte(s)", "(short = b (cast s []<byte>))"],
  ["v := Parse[int](s)", "(short = v (call Parse s))"],
  ["d := a[1:n]", "(short = d a[(unknown slice 1 n)])"],
  ["xs = append(xs, ys...)", "(= xs (call append xs ...ys))"],
  ["h := !a && b || c == -1", "(short = h (or (and (not a) b) (== c (- 1))))"],
  ["e := *p + <-ch", "(short = e (+ (* p) (<- ch)))"],
  ['s := "a\\t\\x41" + `b\\n`', '(short = s (+ "a\\tA" `"b\\\\n"))'],
  ["n := 0x1F + 1_000 + 017 + 0o17", "(short = n (+ (+ (+ 31 1000) 15) 15))"],
  ["r := 'a'", "(short = r 97)"],
  ["t := true && nil == x", "(short = t (and true (== null x)))"],
])("%s", async (code, facts) => expect(await inside(code)).toBe(facts));
