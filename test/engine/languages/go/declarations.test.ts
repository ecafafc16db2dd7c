import { expect, test } from "vitest";
import { goAdapter } from "../../../../server/src/engine/languages/go/adapter.ts";
import { packageName } from "../../../../server/src/engine/languages/go/packageName.ts";
import { lowerWith } from "../../support/lower.ts";

const lower = lowerWith(goAdapter, "go");

test.each([
  ["package main", ""],
  ['import "net/http"', "import static net/http [* as http]"],
  [
    'import (\n log "github.com/x/y"\n _ "lib/pq"\n . "strings"\n)',
    "import static github.com/x/y [* as log]\nimport static lib/pq []\nimport static strings [* as .]",
  ],
  ["const A = 1", "(export const = A 1)"],
  [
    "const (\n b Kind = iota\n C\n D, e = 2, `x`\n)",
    '(const = b:Kind iota)\n(export const = C)\n(export const = D 2)\n(const = e `"x")',
  ],
  ["var x int", "(var = x:int)"],
  ["var a, err = f()", "(var = (tuple a err) (call f))"],
  ["var _ Store = (*Server)(nil)", "(var = _:Store (call (* Server) null))"],
  [
    "type Server struct {\n sync.Mutex\n *Base\n Name, alias string\n db *sql.DB\n}",
    "export struct Server(sync.Mutex Base)\n  (export field = Name:string)\n  (field = alias:string)\n  (field = db:sql.DB)",
  ],
  [
    "type Store interface {\n io.Reader\n Get(ctx context.Context, id string) (*User, error)\n ~int | string\n}",
    "export interface Store(io.Reader)\n  export method Get(ctx:context.Context id:string) -> tuple<User, error> ;",
  ],
  ["type handler func(w http.ResponseWriter)", "struct handler"],
  ["type ID = uuid.UUID", "export struct ID(uuid.UUID)"],
  ["type Pair[K comparable, V any] struct { k K }", "export struct Pair\n  (field = k:K)"],
])("%s", async (code, facts) => expect(await lower(code)).toBe(facts));

test.each([
  ["func f() {}", "function f()"],
  [
    "func Map[T any](xs []T, f func(T) T) []T { return nil }",
    "export function Map(xs:[]<T> f:func) -> []<T>\n  return null",
  ],
  [
    "func f(a, b int, ids ...string) (n int, err error) { return }",
    "function f(a:int b:int *ids:string) -> tuple<int, error>\n  return",
  ],
  ["func f() (err error) { return nil }", "function f() -> error\n  return null"],
  [
    "func (s *Server) Run(ctx context.Context) error { return nil }",
    "export method (s:Server) Run(ctx:context.Context) -> error\n  return null",
  ],
  ["func (Server) anon(int, string) {}", "method (:Server) anon(:int :string)"],
  ["func noBody(a int) error", "function noBody(a:int) -> error ;"],
  ["// f does it.\nfunc f() {}", "documented function f()"],
  ["// About something else.\n\nfunc f() {}", "function f()"],
  ["//go:noinline\nfunc f() {}", "function f()"],
  ["var fn = func(a int) error { return nil }", "(var = fn (lambda fn(a:int) -> error; return null))"],
])("%s", async (code, facts) => expect(await lower(code)).toBe(facts));

test("a name inside a function is not exported", async () => {
  expect(await lower("func f() { const K = 1; type T struct{} }")).toBe("function f()\n  (const = K 1)\n  struct T");
});

test("a struct tag stands with its field", async () => {
  const [field] = (await lower.model('type A struct { B string `json:"b"` }')).all("assign");
  expect(field?.decorators?.map(({ expression }) => expression.kind === "string" && expression.value)).toEqual([
    'json:"b"',
  ]);
});

test.each([
  ["net/http", "http"],
  ["github.com/go-redis/redis/v9", "redis"],
  ["gopkg.in/yaml.v3", "yaml"],
  ["github.com/mattn/go-sqlite3", "sqlite3"],
  ["github.com/nats-io/nats.go", "nats"],
])("the package of %s is %s", (path, name) => expect(packageName(path)).toBe(name));
