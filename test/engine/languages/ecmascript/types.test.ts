import { expect, test } from "vitest";
import { ecmascriptAdapter } from "../../../../server/src/engine/languages/ecmascript/adapter.ts";
import { lowerWith } from "../../support/lower.ts";
import { printType } from "../../support/printModel.ts";

const lower = lowerWith(ecmascriptAdapter, "typescript");

test.each([
  ["Foo", "Foo"],
  ["express.Request", "express.Request"],
  ["Promise<Foo>", "Promise<Foo>"],
  ["Foo | null | undefined", "Foo"],
  ["null | Foo<Bar[]>", "Foo<Array<Bar>>"],
  ["readonly string[]", "Array<string>"],
  ["[a: string, b?: number]", "Array<string, number>"],
  ["(a: string) => void", "Function"],
  ["{ a: string }", "object"],
  ["A & { b: string }", "A"],
  ["typeof config", "typeof config"],
  ["`a${string}`", "string"],
])("%s is %s", async (written, printed) => {
  const [assign] = (await lower.model(`let x: ${written};`)).all("assign");
  expect(assign?.type && printType(assign.type)).toBe(printed);
  expect(assign?.type?.text).toBe(written);
});

test("a union of several types has no name of its own", async () => {
  const [assign] = (await lower.model("let x: A | B | null;")).all("assign");
  expect(assign?.type).toMatchObject({ name: "", args: [{ name: "A" }, { name: "B" }] });
});
