/**
 * Statements out of what stands in ERROR nodes. Most broken Python is repaired before it is parsed (repair.ts); here is
 * what is left: a flat run of tokens, whose calls and assignments still count. Blocks cannot be known any more.
 */
import type { Statement } from "../../model/code/statements.ts";
import { LooseCursor } from "../looseCursor.ts";
import { type LooseDialect, looseExpression } from "../looseExpressions.ts";
import type { Lowering } from "../lowering.ts";
import type { SyntaxNode } from "../syntax.ts";
import { argument } from "./expressions.ts";
import { decoratorsOf } from "./functions.ts";
import { renamedOperators } from "./operators.ts";
import { isStatement } from "./statements.ts";

const sameName = [
  "==",
  "!=",
  "<",
  ">",
  "<=",
  ">=",
  "+",
  "-",
  "*",
  "/",
  "//",
  "%",
  "**",
  "@",
  "&",
  "|",
  "^",
  "<<",
  ">>",
];
const words = ["and", "or", "in", "is"];

const dialect: LooseDialect = {
  binary: {
    ...Object.fromEntries([...sameName, ...words].map((operator) => [operator, operator])),
    ...renamedOperators,
  },
  unary: { not: "not", "-": "-", "+": "+", "~": "~" },
  assignment: new Set(["=", ":=", "+=", "-=", "*=", "/="]),
  spreads: new Set(["*", "**"]),
  keywordArguments: true,
  isStatement: (type) => isStatement(type) || type.endsWith("_clause"),
  argument,
  primary: () => undefined,
};

export function recover(nodes: readonly SyntaxNode[], lowering: Lowering): Statement[] {
  const cursor = new LooseCursor(nodes, lowering);
  const all: Statement[] = [];
  while (!cursor.ended) {
    const before = cursor.position;
    all.push(...lowering.gather(() => cursor.deeper(() => statement(cursor)) ?? []));
    if (cursor.position === before) cursor.next();
  }
  return all;
}

function statement(cursor: LooseCursor): Statement[] {
  const node = cursor.peek();
  if (!node) return [];
  const { lowering } = cursor;
  if (node.nested || node.isError || node.type === "block" || dialect.isStatement(node.type)) {
    cursor.next();
    if (node.nested) return lowering.statement(node);
    if (isStatement(node.type) || node.isError) return [...lowering.bare(node)];
    return lowering.statements(node.children);
  }
  if (node.type === "decorator") {
    cursor.next();
    return decoratorsOf([node], lowering).map((decorator) => decorator.expression);
  }
  return worded(cursor, node);
}

function worded(cursor: LooseCursor, node: SyntaxNode): Statement[] {
  if (node.type !== "return" && node.type !== "raise") {
    const value = looseExpression(cursor, dialect);
    return value ? [value] : [];
  }
  cursor.next();
  const value = looseExpression(cursor, dialect);
  const parts = { ...cursor.since(node), ...(value ? { value } : {}) };
  return [node.type === "raise" ? { kind: "throw", ...parts } : { kind: "return", ...parts }];
}
