import { expect, test } from "vitest";
import { goAdapter } from "../../../../server/src/engine/languages/go/adapter.ts";
import { damaged, randomOf } from "../../support/damage.ts";
import { lowerWith } from "../../support/lower.ts";
import { brokenInvariants } from "../../support/modelInvariants.ts";

const lower = lowerWith(goAdapter, "go");

test.each([
  [
    "ends inside a call",
    "func f() {\n\tresp, err := http.Get(url",
    "function f() ;\nblock\n  (short = (tuple resp err) (call http.Get url))",
  ],
  [
    "starts inside a function",
    "\tdefer resp.Body.Close()\n}\nfunc g() {}",
    "defer (call resp.Body.Close)\nfunction g()",
  ],
  ["ends inside a literal", "c := &http.Client{Timeout: 5,", "(short = c (& http.Client{Timeout: 5}))"],
  [
    "ends inside a handler",
    'http.HandleFunc("/", func(w http.ResponseWriter) { x(w',
    '(call http.HandleFunc "/" (lambda (w:http.ResponseWriter); (call x w)))',
  ],
  [
    "ends inside a loop",
    "func f() { for _, id := range ids { db.Query(id",
    "function f() ;\nblock\n  for-each (tuple _ id) in ids\n    (call db.Query id)",
  ],
  ["ends inside a string", 'k := "abc', '(short = k "abc")'],
])("%s", async (_, code, facts) => expect(await lower(code)).toBe(facts));

const source = `package main

import (
	"net/http"
	log "github.com/sirupsen/logrus"
)

// Server is documented.
type Server struct {
	sync.Mutex
	Name string \`json:"name"\`
	f    func(a int) (string, error)
}

type Store interface { io.Reader; Get(ctx context.Context, id string) (*User, error) }

// Run runs.
func (s *Server) Run(ctx context.Context, ids ...string) (n int, err error) {
	defer func() { recover() }()
	go worker(ctx)
	resp, err := http.Get("https://x/" + id)
	if v, ok := m[k]; ok { use(v) } else if err != nil { return 0, fmt.Errorf("x: %w", err) }
	for i, v := range xs { continue }
	for i := 0; i < 10; i++ { xs[i] += 'a' }
	switch v := x.(type) { case int, string: f(v); default: g() }
	select { case m := <-ch: use(m); case ch <- 1: ; case <-ctx.Done(): return }
	p := &Foo{A: []int{1, 2}, "b": map[string]T{"x": {C: 1}}}
	u := Generic[int](1) + y.(Foo).z(a[1:2]...)
label:
	for { goto label }
}
`;

test("damaged Go never breaks the model", async () => {
  const random = randomOf(4);
  for (let round = 0; round < 120; round++) {
    let broken = source;
    for (let times = random(3); times >= 0; times--) broken = damaged(broken, random);
    expect({ round, broken: brokenInvariants(await lower.model(broken), broken) }).toEqual({ round, broken: [] });
  }
});

test.each(["(", "[", "{", "f(", "func() {", "if a {", "a + ", "a.b().", "!", "[]T{{", "struct{ a ", "map[a]"])(
  "hostile nesting of %s is bounded",
  async (piece) => {
    const text = `package a\nvar x = ${piece.repeat(3_000)}`;
    expect(brokenInvariants(await lower.model(text), text)).toEqual([]);
  },
);
