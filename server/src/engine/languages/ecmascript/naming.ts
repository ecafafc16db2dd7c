/** What a declaration takes from its surroundings: its name, its doc comment, whether other files see it. */
import type { Decorator } from "../../model/code/declarations.ts";
import type { Expression } from "../../model/code/expressions.ts";
import type { Lowering, Naming } from "../lowering.ts";
import { namedChildren, type SyntaxNode } from "../syntax.ts";

/** `exports.find = function () {}` is an exported function named find. */
export function namingOfTarget(target: Expression, node: SyntaxNode | undefined, lowering: Lowering): Naming {
  const name = target.kind === "name" ? target.name : target.kind === "member" ? target.property : "";
  const exported = isExportsTarget(target);
  const ownName = exported && target.kind === "member" && name === "exports" ? "" : name;
  const last = node?.type === "member_expression" ? node.children.at(-1) : node;
  return {
    name: ownName,
    ...(last && ownName ? { nameSpan: { from: last.from, to: last.to } } : {}),
    exported,
    documented: isDocumented(lowering.leading, lowering),
  };
}

/** `module.exports`, `exports.x`, `module.exports.x`. */
function isExportsTarget(target: Expression): boolean {
  if (target.kind !== "member") return false;
  const { object, property } = target;
  if (object.kind === "name") return object.name === "exports" || (object.name === "module" && property === "exports");
  return object.kind === "member" && object.property === "exports" && isExportsTarget(object);
}

const aboutTheFile = /@(?:license|licence|preserve|copyright|file|fileoverview|overview|packageDocumentation)\b/;

/** A JSDoc comment right before it; a licence header above the first statement documents nothing. */
export function isDocumented(leading: readonly SyntaxNode[], lowering: Lowering): boolean {
  const comment = leading.findLast((node) => node.isComment);
  if (!comment) return false;
  const text = lowering.text(comment);
  return text.startsWith("/**") && !aboutTheFile.test(text);
}

export const decoratorsOf = (nodes: readonly SyntaxNode[], lowering: Lowering): Decorator[] =>
  nodes
    .filter((node) => node.type === "decorator")
    .map((node) => ({
      expression: lowering.expressionOr(namedChildren(node)[0], node),
      from: node.from,
      to: node.to,
    }));
