/** Blocks in words, and which comes next. */
import { describe, expect, it } from "vitest";
import { ageText, findingsText, summary, type Translate } from "../../../client/src/review/blockText.ts";
import { neighbour } from "../../../client/src/review/navigation.ts";
import type { BlockView } from "../../../server/src/protocol/blocks.ts";

const t: Translate = (message, ...values) => message.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));

function block(line: number, more: Partial<BlockView> = {}): BlockView {
  return {
    id: `b${line}`,
    range: { start: { line, character: 0 }, end: { line: line + 2, character: 0 } },
    origin: "outside-paste",
    confidence: "strong",
    state: "unreviewed",
    insertedAt: 0,
    findings: { error: 0, warning: 0, info: 0 },
    hash: "",
    ...more,
  };
}

describe("words for a block", () => {
  it("counts findings and leaves zeros out", () => {
    expect(findingsText(block(1), t)).toBeUndefined();
    expect(findingsText(block(1, { findings: { error: 2, warning: 1, info: 0 } }), t)).toBe("2 errors, 1 warning");
  });

  it("says where it came from and when", () => {
    const lapsed = block(1, {
      state: "lapsed",
      origin: "written-on-disk",
      findings: { error: 1, warning: 0, info: 0 },
    });
    expect(summary(lapsed, 5 * 60_000, t)).toBe("Sign-off lapsed · written by another program · 5 min ago · 1 error");
  });

  it.each([
    [0, "just now"],
    [3_600_000, "1 h ago"],
    [86_400_000, "yesterday"],
    [3 * 86_400_000, "3 days ago"],
    [-5_000, "just now"],
  ])("age %i", (age, text) => {
    expect(ageText(0, age, t)).toBe(text);
  });
});

describe("the next block", () => {
  const blocks = [block(10), block(20), block(30)];

  it("goes on from the cursor and round at the ends", () => {
    expect(neighbour(blocks, 10, "next")?.id).toBe("b20");
    expect(neighbour(blocks, 30, "next")?.id).toBe("b10");
    expect(neighbour(blocks, 20, "previous")?.id).toBe("b10");
    expect(neighbour(blocks, 5, "previous")?.id).toBe("b30");
    expect(neighbour([], 5, "next")).toBeUndefined();
  });
});
