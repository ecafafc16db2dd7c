import { describe, expect, it } from "vitest";
import { lowered, modelOf } from "./lowered.ts";

describe("strings", () => {
  it.each([
    ["'a'", '"a"'],
    ['"""a\nb"""', '"a\\nb"'],
    [String.raw`"\x41\n\u00e9\a\d"`, JSON.stringify("A\né\u0007\\d")],
    [String.raw`r"\d+\n"`, String.raw`r"\\d+\\n"`],
    [String.raw`b"\x00a"`, String.raw`b"\u0000a"`],
    ["Rb'x'", 'rb"x"'],
    ['"a" "b"', '"ab"'],
    ['("a"\n  "b" # note\n  "c")', '"abc"'],
    ['f"plain"', 'f"plain"'],
    ['f"a{x}b"', '(fstr "a" x "b")'],
    ['"a" f"{x}" "b"', '(fstr "a" x "b")'],
    ['f"{{x}}{y!r:>10}"', '(fstr "{x}" y)'],
    ['f"{x:{width}.{digits}}"', "(fstr x width digits)"],
    ['f"{x=}"', '(fstr "x=" x)'],
    ["f\"{d['k']}{f'{y}'}\"", '(fstr d["k"] (fstr y))'],
    ['f"{d["k"]}"', '(fstr d["k"])'],
    ['""', '""'],
    ['f""', 'f""'],
  ])("%s", async (code, facts) => expect(await lowered(code)).toBe(facts));

  it("say where their text is", async () => {
    const code = 'x = rb"""text"""';
    const [string] = (await modelOf(code)).all("string");
    expect(string && code.slice(string.unit.start + string.content.from, string.unit.start + string.content.to)).toBe(
      "text",
    );
  });
});
