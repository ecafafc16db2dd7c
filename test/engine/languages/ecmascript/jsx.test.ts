import { expect, test } from "vitest";
import { ecmascriptAdapter } from "../../../../server/src/engine/languages/ecmascript/adapter.ts";
import { lowerWith } from "../../support/lower.ts";

const lower = lowerWith(ecmascriptAdapter, "typescriptreact");

test.each([
  ["<div/>;", "<div>()"],
  ["<A.B a='1' b={c} d {...e}/>;", '<A.B a: "1" b: c d: true ...e>()'],
  ["<a:b/>;", "<a:b>()"],
  ["<></>;", "<>()"],
  ["<p>Hi {name} &amp; all</p>;", '<p>( jsx"Hi " name jsx" & all")'],
  ["<p>\n  <b/>\n</p>;", "<p>( <b>())"],
  ["<p>{/* note */}{...xs}</p>;", "<p>( ...xs)"],
  ["<a href='a\\b&quot;c'/>;", '<a href: "a\\\\b\\"c">()'],
  ["<b onClick={() => f()}/>;", "<b onClick: (lambda onClick(); return (call f))>()"],
  ["<p>{xs.map((x) => <i key={x}>{x}</i>)}</p>;", "<p>( (call xs.map (lambda (x); return <i key: x>( x))))"],
  ["<p dangerouslySetInnerHTML={{ __html: x }}/>;", "<p dangerouslySetInnerHTML: {__html: x}>()"],
])("%s", async (code, facts) => expect(await lower(code)).toBe(facts));

test("plain JavaScript goes through the same grammar", async () => {
  const javascript = lowerWith(ecmascriptAdapter, "javascript");
  expect(await javascript("var type = 1; declare(x); module.run(); x = a ? (b) : c => d;")).toBe(
    "(var = type 1)\n(call declare x)\n(call module.run)\n(= x (? a b (lambda (c); return d)))",
  );
});
