/** Which block comes next. Pure. */
import type { BlockView } from "../../../server/src/protocol/blocks.ts";

export function needsReview({ state }: Pick<BlockView, "state">): boolean {
  return state !== "signed";
}

/** The block after (or before) a line, going round at the ends. `blocks` in document order. */
export function neighbour(
  blocks: readonly BlockView[],
  line: number,
  direction: "next" | "previous",
): BlockView | undefined {
  if (direction === "next") return blocks.find(({ range }) => range.start.line > line) ?? blocks[0];
  return blocks.findLast(({ range }) => range.start.line < line) ?? blocks.at(-1);
}
