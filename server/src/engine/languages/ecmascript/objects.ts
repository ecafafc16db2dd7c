/** Object literals and object patterns. */
import type { MapEntry, MapLiteral } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering, Naming } from "../lowering.ts";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { lowerMethod } from "./functions.ts";
import { lowerKey } from "./keys.ts";
import { isDocumented } from "./naming.ts";

function map(node: SyntaxNode, lowering: Lowering, naming?: Naming): MapLiteral {
  return { kind: "map", ...lowering.at(node), entries: mapEntries(node.children, lowering, naming?.exported ?? false) };
}

/** `exported` is for the object that `module.exports` is set to: its functions are the module's. */
export function mapEntries(nodes: readonly SyntaxNode[], lowering: Lowering, exported: boolean): MapEntry[] {
  const entries: MapEntry[] = [];
  let leading: SyntaxNode[] = [];
  for (const child of nodes) {
    if (child.isComment) leading.push(child);
    else if (child.named && !child.isError) {
      lowering.leading = leading;
      lowering.collectStrays(child);
      entries.push(mapEntry(child, lowering, exported));
      leading = [];
    }
  }
  return entries;
}

function mapEntry(node: SyntaxNode, lowering: Lowering, exported: boolean): MapEntry {
  switch (node.type) {
    case "pair":
    case "pair_pattern":
      return pair(node, lowering, exported);
    case "method_definition": {
      const name = fieldOf(node, "name");
      const key = name ? lowerKey(name, lowering) : {};
      return { ...key, value: lowerMethod(node, lowering, exported), spread: false };
    }
    case "spread_element":
    case "rest_pattern":
      return { value: lowering.expressionOr(namedChildren(node)[0], node), spread: true };
    case "object_assignment_pattern": {
      const left = fieldOf(node, "left");
      return { ...(left ? { name: lowering.text(left) } : {}), value: lowering.expression(node), spread: false };
    }
    default:
      return { name: lowering.text(node), value: lowering.expression(node), spread: false };
  }
}

function pair(node: SyntaxNode, lowering: Lowering, exported: boolean): MapEntry {
  const documented = isDocumented(lowering.leading, lowering);
  const key = fieldOf(node, "key");
  const value = fieldOf(node, "value");
  const lowered = key ? lowerKey(key, lowering) : {};
  const nameSpan = key ? { nameSpan: { from: key.from, to: key.to } } : {};
  const naming: Naming = { name: lowered.name ?? "", ...nameSpan, exported, documented };
  return {
    ...lowered,
    value: value ? lowering.expression(value, naming) : lowering.expressionOr(value, node),
    spread: false,
  };
}

export const objectRules: readonly (readonly [string, ExpressionRule])[] = [
  ["object", map],
  ["object_pattern", map],
];
