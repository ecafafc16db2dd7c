/** Parts that all forms of import share. */
import type { Import, ImportedName } from "../../model/code/declarations.ts";
import type { Lowering } from "../lowering.ts";
import type { SyntaxNode } from "../syntax.ts";
import { lowerString } from "./literals.ts";

/** The module and the span of its name between the quotes. */
export function moduleOf(source: SyntaxNode, lowering: Lowering): Pick<Import, "module" | "moduleSpan"> {
  const literal = lowerString(source, lowering);
  return { module: literal.value ?? "", moduleSpan: literal.content };
}

export const importedName = (imported: string, node: SyntaxNode, local: string, typeOnly = false): ImportedName => ({
  imported,
  local,
  typeOnly,
  from: node.from,
  to: node.to,
});
