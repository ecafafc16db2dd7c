/** The suites of compound statements. */
import type { Block } from "../../model/code/statements.ts";
import type { Lowering } from "../lowering.ts";
import { childOfType, fieldOf, type SyntaxNode } from "../syntax.ts";

/** A block node, or none where the code breaks off. */
export const blockOf = (node: SyntaxNode | undefined, around: SyntaxNode, lowering: Lowering): Block =>
  lowering.block(node, around, true);

/** The block of a clause that has its block in a field or as a plain child. */
export function clauseBlock(clause: SyntaxNode, lowering: Lowering): Block {
  lowering.collectStrays(clause);
  return blockOf(
    fieldOf(clause, "body") ?? fieldOf(clause, "consequence") ?? childOfType(clause, "block"),
    clause,
    lowering,
  );
}
