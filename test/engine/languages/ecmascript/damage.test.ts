import { expect, test } from "vitest";
import { ecmascriptAdapter } from "../../../../server/src/engine/languages/ecmascript/adapter.ts";
import { damaged, randomOf } from "../../support/damage.ts";
import { lowerWith } from "../../support/lower.ts";
import { brokenInvariants } from "../../support/modelInvariants.ts";

const source = `
import d, { a as b, type c } from "m";
const { p: { q: r = 1 }, ...o } = require("n");
/** Doc. */
@Controller("users") @Auth
export class Users<T> extends Base<T>(mix) implements Other {
  @Column({ unique: true }) static readonly mail: string = \`a\${b}c\`;
  constructor(private readonly repo: Repo, @Inject() other?: Other) { super(); }
  @Get(":id") async one(@Param("id") id: string, { page = 1 }: Query): Promise<User | null> {
    for await (const user of this.repo.stream({ where: { id, ...o } })) { if (user?.id === id) return user!; else continue; }
    try { await fetch(\`/x/\${id}\`, { method: "POST" }); } catch (error) { throw new Error("x", { cause: error }); } finally { done(); }
    switch (id) { case "1": using handle = open(); return handle.read(); default: break; }
    return <User>(cache.get(id) ?? null);
  }
}
export const Page = async ({ id }) => (await import("./page")).render(id, /re[g]ex/gi, ...rest);
label: do { i++; [x, , y] = z; } while (i < 10 && !done);
interface I extends A<B> { f(x: number): void; new (): I }
enum E { A = 1 << 2, B }
module.exports = { Page, run() {}, get v() { return sql\`q \${1}\`; } };
`;

const jsx = `export const List = ({ xs, ...rest }) => <ul {...rest}>{xs.map((x) => <li key={x.id} onClick={async () => f(x)}>a &amp; {x.name}</li>)}</ul>;`;

test.each([
  ["typescript", source, 1],
  ["typescriptreact", jsx + source.replace("<User>(", "("), 2],
  ["javascript", jsx, 3],
])("damaged %s never breaks the model", async (languageId, text, seed) => {
  const lower = lowerWith(ecmascriptAdapter, languageId);
  const random = randomOf(seed);
  for (let round = 0; round < 120; round++) {
    let broken = text;
    for (let times = random(3); times >= 0; times--) broken = damaged(broken, random);
    expect({ round, broken: brokenInvariants(await lower.model(broken), broken) }).toEqual({ round, broken: [] });
  }
});

test.each([
  "(",
  "[",
  "{",
  "f(",
  "() => {",
  "class A { m() {",
  "a + ",
  "a.b()",
  "a ? b : ",
  "if (a) {} else ",
  "`${",
  "<T>",
  "!",
  "let x: A<",
])("hostile nesting of %s is bounded", async (piece) => {
  const text = piece.repeat(3_000);
  expect(brokenInvariants(await lowerWith(ecmascriptAdapter, "typescript").model(text), text)).toEqual([]);
});
