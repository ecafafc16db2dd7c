/** End dates of waivers. */
import { describe, expect, it } from "vitest";
import { dateProblem, defaultEndDate } from "../../../client/src/signoff/endDate.ts";

const TODAY = new Date(2026, 10, 21, 23, 30);

describe("end dates", () => {
  it("proposes a day in three months that is itself fine", () => {
    expect(defaultEndDate(TODAY)).toBe("2027-02-19");
    expect(dateProblem(defaultEndDate(TODAY), TODAY)).toBeUndefined();
  });

  it.each([
    ["2026-11-21", undefined],
    ["2026-11-20", "past"],
    ["2027-11-22", undefined],
    ["2027-11-23", "far"],
    ["2027-02-30", "format"],
    ["tomorrow", "format"],
    ["", "format"],
  ])("%s", (text, problem) => {
    expect(dateProblem(text, TODAY)).toBe(problem);
  });
});
