/** Whether a declaration has a doc comment: a comment on the line before it. */
import type { Lowering } from "../lowering.ts";
import type { SyntaxNode } from "../syntax.ts";

export function isDocumented(node: SyntaxNode, lowering: Lowering): boolean {
  const comment = lowering.leading.findLast((leading) => leading.isComment);
  if (!comment || lowering.text(comment).startsWith("//go:")) return false;
  const gap = lowering.text({ ...comment, from: comment.to, to: node.from });
  return gap.split("\n").length <= 2;
}

/** Go exports what starts with an upper-case letter. */
export const isExportedName = (name: string): boolean => /^\p{Lu}/u.test(name);
