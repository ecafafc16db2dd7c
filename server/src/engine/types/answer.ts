/** Answers one question about one source file. */
import { Node, type SourceFile, type Type, type Symbol as TypeSymbol } from "ts-morph";
import type { Span } from "../model/span.ts";
import type { TypeAnswer, TypeQuestion } from "./question.ts";

export function answer(file: SourceFile, question: TypeQuestion): TypeAnswer | undefined {
  const node = nodeAt(file, question.span);
  if (!node) return undefined;
  const type = node.getType();
  if (type.isAny() || type.isUnknown() || type.isNever()) return undefined;
  switch (question.kind) {
    case "is-promise":
      return { holds: isPromise(type), ...declarationOf(node) };
    case "is-type":
      return { holds: isNamed(type, question.names, 0) };
  }
}

/** The node with exactly this span; of several (a statement and its expression) the innermost. */
function nodeAt(file: SourceFile, span: Span): Node | undefined {
  let node: Node | undefined = file.getDescendantAtPos(span.start);
  while (node && !(node.getStart() === span.start && node.getEnd() === span.end)) {
    if (node.getStart() < span.start || node.getEnd() > span.end) return undefined;
    node = node.getParent();
  }
  return node;
}

/** A union counts when any of its members is a promise: `Promise<void> | undefined` still floats. */
function isPromise(type: Type): boolean {
  if (type.isUnion()) return type.getUnionTypes().some(isPromise);
  // A builder that can be awaited (a query, a reply) has then() alone: dropping one is how it is used.
  return ["then", "catch"].every((name) => isMethod(type.getProperty(name)));
}

function isMethod(symbol: TypeSymbol | undefined): boolean {
  const declaration = symbol?.getValueDeclaration();
  return (
    symbol !== undefined &&
    declaration !== undefined &&
    symbol.getTypeAtLocation(declaration).getCallSignatures().length > 0
  );
}

function isNamed(type: Type, names: readonly string[], depth: number): boolean {
  if (depth > 6) return false;
  if (type.isUnion()) return type.getUnionTypes().some((part) => isNamed(part, names, depth + 1));
  const symbols = [type.getAliasSymbol(), type.getSymbol()].filter((symbol) => symbol !== undefined);
  if (symbols.some((symbol: TypeSymbol) => names.includes(symbol.getName()))) return true;
  return type.getBaseTypes().some((base) => isNamed(base, names, depth + 1));
}

/** Where what is called is declared, when that is in another file. */
function declarationOf(node: Node): Pick<TypeAnswer, "evidence"> {
  if (!Node.isCallExpression(node)) return {};
  const callee = node.getExpression();
  const name = Node.isPropertyAccessExpression(callee) ? callee.getNameNode() : callee;
  const symbol = name.getSymbol();
  const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations()[0];
  const file = declaration?.getSourceFile();
  if (!declaration || !file || file === node.getSourceFile() || file.isInNodeModules()) return {};
  return {
    evidence: { file: file.getFilePath(), line: declaration.getStartLineNumber(), label: "It is declared here" },
  };
}
