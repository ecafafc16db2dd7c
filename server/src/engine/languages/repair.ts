/** Parsing a broken text with what is missing put in: closing brackets, quotes, empty bodies. Positions stay the text's own. */
import type { Node, Tree } from "web-tree-sitter";
import type { Deadline } from "./limits.ts";
import type { SyntaxTrees } from "./syntaxTrees.ts";

/** Text put in before offset `at`. What it adds has no length in the code model. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

export interface RepairedTree {
  /** The caller releases it. */
  readonly tree: Tree;
  /** In order. */
  readonly insertions: readonly Insertion[];
  /** From an offset of the repaired text to one of the text. */
  toText(offset: number): number;
}

/** Undefined where nothing is broken or nothing gets better. */
export function parseRepaired(
  text: string,
  tree: Tree,
  repair: (text: string) => readonly Insertion[],
  trees: SyntaxTrees,
  deadline: Deadline,
): RepairedTree | undefined {
  if (!tree.rootNode.hasError) return undefined;
  const insertions = [...repair(text)].sort((a, b) => a.at - b.at);
  if (insertions.length === 0) return undefined;
  const repaired = trees.parse(insert(text, insertions), deadline);
  if (!repaired) return undefined;
  if (errorSize(repaired.rootNode) < errorSize(tree.rootNode)) {
    return { tree: repaired, insertions, toText: offsetsOf(insertions) };
  }
  trees.release(repaired);
  return undefined;
}

function insert(text: string, insertions: readonly Insertion[]): string {
  let result = "";
  let copied = 0;
  for (const { at, text: added } of insertions) {
    result += text.slice(copied, at) + added;
    copied = at;
  }
  return result + text.slice(copied);
}

/** Code units in ERROR nodes; a missing token counts as one. Looks only where an error is. */
function errorSize(root: Node): number {
  let size = 0;
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.isError) size += node.endIndex - node.startIndex + 1;
    else if (node.isMissing) size++;
    else if (node.hasError) for (const child of node.children) open.push(child);
  }
  return size;
}

function offsetsOf(insertions: readonly Insertion[]): (offset: number) => number {
  const starts: number[] = [];
  let added = 0;
  for (const { at, text } of insertions) {
    starts.push(at + added);
    added += text.length;
  }
  /** How much the insertions before each one add. */
  const before = insertions.map((_, index) => (starts[index] ?? 0) - (insertions[index]?.at ?? 0));
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const last = insertions[low - 1];
    if (!last) return offset;
    const inside = offset - (starts[low - 1] ?? 0);
    return inside < last.text.length ? last.at : offset - (before[low - 1] ?? 0) - last.text.length;
  };
}
