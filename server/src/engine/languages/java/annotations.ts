/** Modifiers and annotations of a declaration. */
import type { Decorator } from "../../model/code/declarations.ts";
import type { Argument, Expression } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { childOfType, fieldOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";

export interface Modifiers {
  readonly decorators: readonly Decorator[];
  readonly exported: boolean;
  readonly isStatic: boolean;
}

export function modifiersOf(node: SyntaxNode, lowering: Lowering): Modifiers {
  const written = childOfType(node, "modifiers");
  return {
    decorators: written ? annotations(written, lowering) : [],
    exported: written !== undefined && hasToken(written, "public"),
    isStatic: written !== undefined && hasToken(written, "static"),
  };
}

const annotations = (modifiers: SyntaxNode, lowering: Lowering): Decorator[] =>
  namedChildren(modifiers)
    .filter((child) => child.type === "annotation" || child.type === "marker_annotation")
    .map((child) => ({ expression: lowering.expression(child), from: child.from, to: child.to }));

/** `@Name` is a name, `@Name(key = value)` a call with keyword arguments. */
const annotation: ExpressionRule = (node, lowering): Expression => {
  const name = lowering.expressionOr(fieldOf(node, "name"), node);
  const given = fieldOf(node, "arguments");
  if (!given) return name;
  lowering.collectStrays(given);
  const args = namedChildren(given)
    .filter((child) => !child.isError)
    .map((child) => annotationArgument(child, lowering));
  return { kind: "call", ...lowering.at(node), callee: name, args, isNew: false, optional: false, isTagged: false };
};

function annotationArgument(node: SyntaxNode, lowering: Lowering): Argument {
  if (node.type !== "element_value_pair") return { value: lowering.expression(node), spread: false };
  const key = fieldOf(node, "key");
  return {
    ...(key ? { name: lowering.text(key) } : {}),
    value: lowering.expressionOr(fieldOf(node, "value"), node),
    spread: false,
  };
}

export const annotationRules: readonly (readonly [string, ExpressionRule])[] = [
  ["annotation", annotation],
  ["marker_annotation", annotation],
];

const aboutTheFile = /@(?:license|licence|copyright)\b|\bLicensed under\b/i;

/** A doc comment right before the declaration; a licence header documents nothing. */
export function isDocumented(lowering: Lowering): boolean {
  const comment = lowering.leading.findLast((node) => node.isComment);
  const text = comment ? lowering.text(comment) : "";
  return text.startsWith("/**") && !aboutTheFile.test(text);
}
