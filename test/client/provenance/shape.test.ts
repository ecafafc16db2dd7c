/** What counts as content, as reshaping and as new. */
import { describe, expect, it } from "vitest";
import { isReshaping, looksLikeSnippet, newPart, substantialLines } from "../../../client/src/provenance/shape.ts";

describe("lines that say something", () => {
  it.each<[string, number]>([
    ["", 0],
    ["\n\n  \n", 0],
    ["{\n}\n", 0],
    ["if (x) {\n}\n", 1],
    ["a\r\nb\rc\n", 3],
    ["# комментарий\n值 = 1", 2],
  ])("%j has %i", (text, count) => {
    expect(substantialLines(text)).toBe(count);
  });
});

describe("reshaping", () => {
  it.each<[string, string, string, boolean]>([
    ["other quotes and semicolons", "const a = 'x'\nconst b = 1", 'const a = "x";\nconst b = 1;', true],
    ["a call wrapped over lines", "call(first, second)", "call(\n  first,\n  second,\n)", true],
    ["sorted lines", "b\na\n", "a\nb\n", true],
    ["another name", "const a = 1", "const b = 1", false],
    ["text out of nothing", "", "a\nb", false],
  ])("%s", (_name, removed, inserted, expected) => {
    expect(isReshaping([removed], [inserted])).toBe(expected);
  });
});

describe("the new part of a replacement", () => {
  it("is everything where nothing was replaced", () => {
    expect(newPart("", "a\nb\n")).toEqual({ from: 0, to: 4, lines: 2 });
  });

  it("leaves out equal lines at both ends, whatever their indentation", () => {
    const after = "  head\nnew one\nnew two\n  tail\n";
    const part = newPart("head\nold\ntail\n", after);
    expect(after.slice(part.from, part.to)).toBe("new one\nnew two\n");
  });

  it("is empty when lines were only removed", () => {
    expect(newPart("a\nb\nc\n", "a\nc\n").lines).toBe(0);
  });
});

describe("snippets", () => {
  it("replace one word by a few lines", () => {
    expect(looksLikeSnippet("fori", "for (let i = 0; i < n; i++) {\n  body\n}")).toBe(true);
    expect(looksLikeSnippet("", "a\nb")).toBe(false);
    expect(looksLikeSnippet("two words", "a\nb")).toBe(false);
    expect(looksLikeSnippet("word", "line\n".repeat(30))).toBe(false);
  });
});
