/** Which lines a block has, which blocks are open and which comes next. Pure. */
import type { BlockView } from "../../../server/src/protocol/blocks.ts";
import type { WireRange } from "../../../server/src/protocol/message.ts";

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

/** The range without a last line it only touches: text that ends with a line break ends before the next line. */
export function lines({ start, end }: WireRange): WireRange {
  const touched = end.character === 0 && end.line > start.line;
  return touched ? { start, end: { line: end.line - 1, character: 0 } } : { start, end };
}
