/**
 * Expressions out of loose nodes and tokens: `await client.get(url, {` ends before its brackets close and is still a
 * call with two arguments. Works for the brace languages; a dialect says what is particular.
 */
import type { Argument, Expression } from "../model/code/expressions.ts";
import type { LooseCursor } from "./looseCursor.ts";
import type { Lowering } from "./lowering.ts";
import { namedChildren, type SyntaxNode } from "./syntax.ts";

export interface LooseDialect {
  /** Binary operator tokens and their normalised names. */
  readonly binary: Readonly<Record<string, string>>;
  /** Unary operator tokens and their normalised names. */
  readonly unary: Readonly<Record<string, string>>;
  readonly assignment: ReadonlySet<string>;
  isStatement(type: string): boolean;
  /** One argument of a complete argument list, where it can be more than an expression. */
  argument?(node: SyntaxNode, lowering: Lowering): Argument;
  /** `name = value` between loose brackets is a keyword argument. */
  readonly keywordArguments?: boolean;
  /** Tokens that spread what follows them as arguments. */
  readonly spreads?: ReadonlySet<string>;
  /** Functions, objects and what else starts with something of the language; undefined where none stands here. */
  primary(cursor: LooseCursor): Expression | undefined;
  /** What the language may write after an operand, besides calls, members and indexes. */
  extend?(value: Expression, cursor: LooseCursor): Expression | undefined;
}

/** Undefined where no expression stands; the cursor may then not have moved. */
export function looseExpression(cursor: LooseCursor, dialect: LooseDialect): Expression | undefined {
  return cursor.deeper(() => assignment(cursor, dialect));
}

function assignment(cursor: LooseCursor, dialect: LooseDialect): Expression | undefined {
  const target = binary(cursor, dialect);
  const operator = cursor.type();
  if (!target || !dialect.assignment.has(operator)) return target;
  cursor.next();
  const value = looseExpression(cursor, dialect);
  const form = operator === ":=" ? { operator: "=", declares: "short" } : { operator };
  return { kind: "assign", ...cursor.since(target), target, ...(value ? { value } : {}), ...form, exported: false };
}

/** All operators bind alike here: precedence says nothing about which facts there are. */
function binary(cursor: LooseCursor, dialect: LooseDialect): Expression | undefined {
  let left = operand(cursor, dialect);
  for (let count = 0; left && count < 50; count++) {
    const operator = dialect.binary[cursor.type()];
    if (operator === undefined) return left;
    cursor.next();
    const right = operand(cursor, dialect);
    if (!right) return left;
    left = { kind: "binary", unit: left.unit, from: left.from, to: right.to, operator, left, right };
  }
  return left;
}

function operand(cursor: LooseCursor, dialect: LooseDialect): Expression | undefined {
  const first = cursor.peek();
  if (!first) return undefined;
  const operator = dialect.unary[first.type];
  if (first.type !== "await" && first.type !== "new" && operator === undefined) return postfix(cursor, dialect);
  cursor.next();
  const inner = cursor.deeper(() => operand(cursor, dialect));
  if (!inner) return undefined;
  if (first.type === "new") return constructed(inner, first.from);
  const span = cursor.since(first);
  if (first.type === "await") return { kind: "await", ...span, value: inner };
  return { kind: "unary", ...span, operator: operator ?? "", operand: inner };
}

const constructed = (inner: Expression, from: number): Expression =>
  inner.kind === "call" ? { ...inner, from, isNew: true } : { ...noCall, ...inner, kind: "call", from, callee: inner };

const noCall = { args: [], isNew: true, optional: false, isTagged: false } as const;

function postfix(cursor: LooseCursor, dialect: LooseDialect): Expression | undefined {
  let value = primary(cursor, dialect);
  for (let count = 0; value && count < 50; count++) {
    const extended = extend(value, cursor, dialect) ?? dialect.extend?.(value, cursor);
    if (!extended) return value;
    value = extended;
  }
  return value;
}

function extend(value: Expression, cursor: LooseCursor, dialect: LooseDialect): Expression | undefined {
  switch (cursor.type()) {
    case "(":
      cursor.next();
      return call(value, looseArguments(cursor, dialect, ")"), cursor);
    case "arguments":
    case "argument_list": {
      const list = cursor.next();
      return list && call(value, listArguments(list, cursor, dialect), cursor);
    }
    case ".":
    case "?.":
    case "optional_chain":
      return member(value, cursor);
    case "[": {
      cursor.next();
      const index = looseExpression(cursor, dialect);
      cursor.skip("]");
      return index && { kind: "index", ...cursor.since(value), object: value, index };
    }
    default:
      return undefined;
  }
}

const call = (callee: Expression, args: readonly Argument[], cursor: LooseCursor): Expression => ({
  kind: "call",
  ...cursor.since(callee),
  callee,
  args,
  isNew: false,
  optional: false,
  isTagged: false,
});

const listArguments = (list: SyntaxNode, { lowering }: LooseCursor, dialect: LooseDialect): Argument[] =>
  namedChildren(list).map(
    (child) => dialect.argument?.(child, lowering) ?? { value: lowering.expression(child), spread: false },
  );

const named = (value: Expression, spread: boolean, dialect: LooseDialect): Argument =>
  dialect.keywordArguments && value.kind === "assign" && value.target.kind === "name" && value.value
    ? { name: value.target.name, value: value.value, spread }
    : { value, spread };

function member(object: Expression, cursor: LooseCursor): Expression | undefined {
  const optional = cursor.next()?.type !== ".";
  const name = cursor.peek();
  if (!name?.named || !name.type.endsWith("identifier")) return undefined;
  cursor.next();
  return { kind: "member", ...cursor.since(object), object, property: cursor.lowering.text(name), optional };
}

const dots: ReadonlySet<string> = new Set(["..."]);

/** Reads to the closing bracket, or to where the run ends or a statement begins. */
export function looseArguments(cursor: LooseCursor, dialect: LooseDialect, closing: string): Argument[] {
  const args: Argument[] = [];
  while (!cursor.ended && !cursor.skip(closing)) {
    const type = cursor.type();
    if (type === ";" || dialect.isStatement(type)) return args;
    const before = cursor.position;
    const spread = (dialect.spreads ?? dots).has(cursor.type());
    if (spread) cursor.next();
    const value = cursor.skip(",") ? undefined : looseExpression(cursor, dialect);
    if (value) args.push(named(value, spread, dialect));
    if (cursor.position === before) cursor.next();
  }
  return args;
}

function primary(cursor: LooseCursor, dialect: LooseDialect): Expression | undefined {
  const particular = dialect.primary(cursor);
  if (particular) return particular;
  const node = cursor.peek();
  if (!node || dialect.isStatement(node.type) || node.nested) return undefined;
  if (node.type === "(" || node.type === "[") {
    cursor.next();
    const elements = looseArguments(cursor, dialect, node.type === "(" ? ")" : "]").map((argument) => argument.value);
    if (node.type === "(") return elements.length === 1 ? elements[0] : undefined;
    return { kind: "list", ...cursor.since(node), flavour: "list", elements };
  }
  if (!node.named || node.isError) return undefined;
  cursor.next();
  return cursor.lowering.expression(node);
}
