import { expect, test } from "vitest";
import { ecmascriptAdapter } from "../../../../server/src/engine/languages/ecmascript/adapter.ts";
import { lowerWith } from "../../support/lower.ts";

const lower = lowerWith(ecmascriptAdapter, "typescript");
const inClass = async (member: string) =>
  (await lower(`class A { ${member} }`))
    .split("\n")
    .slice(1)
    .map((line) => line.slice(2))
    .join("\n");

test.each([
  ["x = 1;", "(field = x 1)"],
  ["private static readonly x: Repo<User>;", "(field = x:Repo<User>)"],
  ["accessor y = 1;", "(field = y 1)"],
  ["#secret?: string;", "(field = #secret:string)"],
  ["['a'] = 1;", "(field = a 1)"],
  ["@Input() @Max(3) x: number;", "(field = x:number)"],
  ["handler = async (e) => {};", "(field = handler (async lambda handler(e)))"],
  ["static { init(); }", "block\n  (call init)"],
  ["m(): void {}", "method m() -> void"],
  ["static async m() {}", "static async method m()"],
  ["get v() { return 1 }", "getter v()\n  return 1"],
  ["set v(x) {}", "setter v(x)"],
  ["async *rows() { yield 1 }", "async generator method rows()\n  (yield 1)"],
  ["[Symbol.iterator]() {}", "method [Symbol.iterator]()"],
  ["/** Doc. */ m() {}", "documented method m()"],
  ["// note\n m() {}", "method m()"],
  ["m(a: string): void;", "method m(a:string) -> void ;"],
  ["[k: string]: any;", ""],
  ["@Get('x') @Auth async m() {}", '@(call Get "x")\n@Auth\nasync method m()'],
  ["m(@Body() a: Dto, @Param('id') id) {}", 'method m(@(call Body) a:Dto @(call Param "id") id)'],
  ["constructor(a: string) { super(a); }", "constructor constructor(a:string)\n  (call super a)"],
  [
    "constructor(private readonly repo: Repo, public n = 1) {}",
    "constructor constructor(repo:Repo n=1)\n(field = repo:Repo)\n(field = n)",
  ],
])("member: %s", async (member, facts) => expect(await inClass(member)).toBe(facts));

test.each([
  ["class A extends B<T> implements C, ns.D<E> {}", "class A(B C ns.D)"],
  ["class A extends mixin(B) {}", "class A((call mixin B))"],
  ["const A = class extends B {};", "(const = A (class A(B)))"],
  ["abstract class A { abstract m(): void; }", "class A\n  method m() -> void ;"],
  ["@Injectable() class A {}", "@(call Injectable)\nclass A"],
  ["/** What it is. */ class A {}", "documented class A"],
  [
    "interface A extends B, C<D> { f(x: number): void; g?: () => void }",
    "interface A(B C)\n  method f(x:number) -> void ;\n  (field = g:Function)",
  ],
  [
    "interface A { (x: string): void; new (): A; get q(): string; [k: string]: any }",
    "interface A\n  method (x:string) -> void ;\n  constructor () -> A ;\n  getter q() -> string ;",
  ],
  ["type A = B & { c: string };", "interface A(B)\n  (field = c:string)"],
  ["type A = string | number;", ""],
  ['const enum E { A, B = 2, "c" = 1 << 2 }', "enum E\n  (field = A)\n  (field = B 2)\n  (field = c (<< 1 2))"],
  ["namespace N.M { export const a = 1; }", "block\n  (export const = a 1)"],
  ['declare module "m" { function f(): void; }', "block\n  function f() -> void ;"],
  ["declare global { interface Window { a: string } }", "block\n  interface Window\n    (field = a:string)"],
])("%s", async (code, facts) => expect(await lower(code)).toBe(facts));

test("a decorated field keeps its decorators", async () => {
  const [field] = (await lower.model("class A { @Column({ unique: true }) mail: string }")).all("assign");
  expect(field?.decorators).toHaveLength(1);
  expect(field?.decorators?.[0]?.expression.kind).toBe("call");
});

test("a licence header documents nothing", async () => {
  expect(await lower("/** @license MIT */\nfunction f() {}")).toBe("function f()");
});
