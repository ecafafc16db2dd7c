/** Statements out of half code: a fragment that starts in the middle of a function or ends inside a call. */
import type { Expression } from "../../model/code/expressions.ts";
import type { Block, Loop, Statement } from "../../model/code/statements.ts";
import { LooseCursor } from "../looseCursor.ts";
import { type LooseDialect, looseExpression } from "../looseExpressions.ts";
import { looseBlock, looseStatements } from "../looseStatements.ts";
import { looseString, quotes } from "../looseStrings.ts";
import type { Lowering } from "../lowering.ts";
import type { SyntaxNode } from "../syntax.ts";
import { headerLength, looseClass, looseFunction, looseObject } from "./looseFunctions.ts";
import { decoratorsOf } from "./naming.ts";
import { binaryOperators } from "./operators.ts";
import { isStatement } from "./statementTypes.ts";

export function recover(nodes: readonly SyntaxNode[], lowering: Lowering): Statement[] {
  return looseStatements(new LooseCursor(nodes, lowering), false, statement);
}

const plainOperators = [
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
  "%",
  "**",
  "??",
  "instanceof",
  "&",
  "|",
  "^",
];

const dialect: LooseDialect = {
  binary: { ...Object.fromEntries(plainOperators.map((operator) => [operator, operator])), ...binaryOperators },
  unary: { "!": "not", "-": "-", "+": "+", "~": "~", typeof: "typeof", void: "void", delete: "delete" },
  assignment: new Set(["=", "+=", "-=", "*=", "/=", "??=", "||=", "&&="]),
  isStatement,
  primary: (cursor) => {
    if (headerLength(cursor) !== undefined) return cursor.deeper(() => looseFunction(cursor, dialect, body, false));
    if (cursor.type() === "{") return cursor.deeper(() => looseObject(cursor, dialect));
    return quotes.has(cursor.type()) ? looseString(cursor) : undefined;
  },
};

const body = (cursor: LooseCursor): Statement[] => looseStatements(cursor, true, statement);

function statement(cursor: LooseCursor): Statement[] {
  const node = cursor.peek();
  if (!node) return [];
  if (node.nested || node.isError || isStatement(node.type)) {
    cursor.next();
    return node.nested ? cursor.lowering.statement(node) : [...cursor.lowering.bare(node)];
  }
  if (node.type === "decorator") return decorated(cursor);
  const exported = cursor.skip("export");
  cursor.skip("default");
  if (headerLength(cursor) !== undefined) return [looseFunction(cursor, dialect, body, exported)];
  return worded(cursor, exported);
}

/** Decorators belong to the function or class after them; before anything else they are calls. */
function decorated(cursor: LooseCursor): Statement[] {
  const nodes: SyntaxNode[] = [];
  for (let node = cursor.peek(); node?.type === "decorator"; node = cursor.peek()) {
    nodes.push(node);
    cursor.next();
  }
  const decorators = decoratorsOf(nodes, cursor.lowering);
  const [declared, ...rest] = cursor.deeper(() => statement(cursor)) ?? [];
  if (declared?.kind !== "function" && declared?.kind !== "class") {
    return [...decorators.map((decorator) => decorator.expression), ...(declared ? [declared] : []), ...rest];
  }
  return [{ ...declared, decorators, from: nodes[0]?.from ?? declared.from }, ...rest];
}

/** Statements that begin with a word of their own; everything else is an expression. */
function worded(cursor: LooseCursor, exported: boolean): Statement[] {
  switch (cursor.type()) {
    case "const":
    case "let":
    case "var":
      return declaration(cursor, exported);
    case "return":
    case "throw":
      return result(cursor);
    case "if":
    case "while":
      return conditional(cursor);
    case "for":
      return forEach(cursor);
    case "class":
      return optional(looseClass(cursor, body, exported));
    case "{":
      return [block(cursor)];
    default:
      return optional(looseExpression(cursor, dialect));
  }
}

const optional = (statement: Statement | undefined): Statement[] => (statement ? [statement] : []);

function declaration(cursor: LooseCursor, exported: boolean): Statement[] {
  const word = cursor.next();
  const bound = cursor.peek();
  if (!word || !bound?.named || bound.isError || bound.nested) return [];
  cursor.next();
  const target = cursor.lowering.expression(bound);
  if (cursor.type() === "type_annotation") cursor.next();
  const value = cursor.skip("=") ? looseExpression(cursor, dialect) : undefined;
  const written = value ? { value: value.kind === "function" ? named(value, target) : value } : {};
  return [{ kind: "assign", ...cursor.since(word), target, ...written, operator: "=", declares: word.type, exported }];
}

const named = (value: Extract<Expression, { kind: "function" }>, target: Expression): Expression =>
  value.name === "" && target.kind === "name" ? { ...value, name: target.name } : value;

function result(cursor: LooseCursor): Statement[] {
  const word = cursor.next();
  if (!word) return [];
  const value = looseExpression(cursor, dialect);
  const parts = { ...cursor.since(word), ...(value ? { value } : {}) };
  return [word.type === "throw" ? { kind: "throw", ...parts } : { kind: "return", ...parts }];
}

const block = (cursor: LooseCursor): Block => looseBlock(cursor, statement);

function conditional(cursor: LooseCursor): Statement[] {
  const word = cursor.next();
  const test = cursor.type() === "parenthesized_expression" ? cursor.next() : undefined;
  if (!word || !test) return [];
  const lowered = cursor.lowering.expression(test);
  const inner = block(cursor);
  if (word.type === "while") {
    return [{ kind: "loop", ...cursor.since(word), flavour: "while", test: lowered, body: inner, isAsync: false }];
  }
  // biome-ignore lint/suspicious/noThenProperty: the code model's name for the branch; nothing awaits a node.
  return [{ kind: "if", ...cursor.since(word), test: lowered, then: inner }];
}

/** `for (const x of xs) {`; the counting form falls apart into its expressions. */
function forEach(cursor: LooseCursor): Statement[] {
  const word = cursor.next();
  const isAsync = cursor.skip("await");
  cursor.skip("(");
  const declares = ["const", "let", "var"].includes(cursor.type()) ? cursor.next() : undefined;
  const target = looseExpression(cursor, dialect);
  if (!word || !target) return [];
  if (!cursor.skip("of") && !cursor.skip("in")) return declares || target.kind !== "unknown" ? [target] : [];
  const iterable = looseExpression(cursor, dialect);
  if (!iterable) return [target];
  cursor.skip(")");
  const inner = block(cursor);
  const loop: Loop = {
    kind: "loop",
    ...cursor.since(word),
    flavour: "for-each",
    target,
    iterable,
    body: inner,
    isAsync,
  };
  return [loop];
}
