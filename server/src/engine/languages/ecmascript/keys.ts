/** Names of properties: in objects, classes, interfaces and enums. */
import type { Expression } from "../../model/code/expressions.ts";
import type { Lowering } from "../lowering.ts";
import { namedChildren, type SyntaxNode } from "../syntax.ts";

export interface Key {
  /** Constant text, where it is known. */
  readonly name?: string;
  /** The expression, unless the key is a plain identifier: that is no reference to a variable. */
  readonly key?: Expression;
}

const plain: ReadonlySet<string> = new Set(["property_identifier", "private_property_identifier", "identifier"]);

export function lowerKey(node: SyntaxNode, lowering: Lowering): Key {
  if (plain.has(node.type)) return { name: lowering.text(node) };
  const inner = node.type === "computed_property_name" ? namedChildren(node)[0] : node;
  const key = lowering.expressionOr(inner, node);
  if (key.kind === "string" && key.value !== undefined) return { name: key.value, key };
  return key.kind === "number" ? { name: String(key.value), key } : { key };
}

/** A name for a function or field under this key: `[Symbol.iterator]` keeps its written form. */
export function nameOfKey(node: SyntaxNode, lowering: Lowering): string {
  if (plain.has(node.type)) return lowering.text(node);
  return lowerKey(node, lowering).name ?? lowering.text(node);
}
