/** A damaged answer must never pass for a sanitized text. */
import { describe, expect, it } from "vitest";
import { isConsistent } from "../../../client/src/sanitizer/verify.ts";

const INPUT = "host=db7 user=eva";
const replacement = (start: number, end: number, mockStart: number, mockEnd: number) => ({
  start,
  end,
  mockStart,
  mockEnd,
  kind: "name",
  confidence: "high",
});
const good = {
  text: "host=alpha user=kim",
  replacements: [replacement(5, 8, 5, 10), replacement(14, 17, 16, 19)],
};

describe("isConsistent", () => {
  it("accepts the input with the named parts replaced", () => {
    expect(isConsistent(INPUT, good)).toBe(true);
    expect(isConsistent(INPUT, { text: INPUT, replacements: [] })).toBe(true);
    expect(isConsistent("", { text: "", replacements: [] })).toBe(true);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["no text", { replacements: [] }],
    ["no list", { text: INPUT }],
    ["an empty text", { text: "", replacements: [] }],
    ["the input cut off", { ...good, text: good.text.slice(0, -1) }],
    ["more than was replaced", { ...good, text: `${good.text}!` }],
    ["a change outside the replacements", { ...good, text: good.text.replace("host", "Host") }],
    ["overlapping replacements", { ...good, replacements: [replacement(5, 8, 5, 10), replacement(6, 9, 6, 11)] }],
    ["offsets that are no numbers", { ...good, replacements: [{ ...replacement(5, 8, 5, 10), start: "5" }] }],
    ["a missing replacement", { ...good, replacements: good.replacements.slice(1) }],
  ])("refuses %s", (_name, answer) => {
    expect(isConsistent(INPUT, answer)).toBe(false);
  });
});
