/** The block of constraints in front of a prompt, and the meter of what is missing. */
import { describe, expect, it } from "vitest";
import { emptyContext } from "../../../server/src/engine/context/emptyContext.ts";
import { constraintsHeader } from "../../../server/src/engine/sanitizer/constraintsHeader.ts";

const same = (text: string): string => text;

describe("the header of constraints", () => {
  it("says what the context knows and masks it", () => {
    const context = {
      ...emptyContext,
      system: { runtime: "Python 3.12", dataVolumes: { vantrell_orders: "40 million rows" } },
    };
    const { text, facts } = constraintsHeader(context, "", (each) => each.replace("vantrell", "zavokel"));
    expect(text).toContain("- Runtime: Python 3.12");
    expect(text).toContain("- Volume of zavokel_orders: 40 million rows");
    expect(facts.find(({ name }) => name === "runtime")?.from).toBe("context");
    expect(facts.find(({ name }) => name === "cost")?.from).toBe("nowhere");
  });

  it("sees what the prompt says itself", () => {
    const { text, facts } = constraintsHeader(emptyContext, "It has to answer within 200 ms at 500 rps.", same);
    expect(text).toBe("");
    const told = facts.filter(({ from }) => from === "prompt").map(({ name }) => name);
    expect(told).toEqual(["volumes", "latency"]);
  });
});
