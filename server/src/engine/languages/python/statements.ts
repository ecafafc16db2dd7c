/** Simple statements. */
import type { Expression } from "../../model/code/expressions.ts";
import type { Statement } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, fieldsOf, hasToken, namedChildren, type SyntaxNode } from "../syntax.ts";
import { parseType } from "./types.ts";

export const isStatement = (type: string): boolean => /_(?:statement|definition)$/.test(type);

/** `a, b` as a statement is a tuple. */
function expressionStatement(node: SyntaxNode, lowering: Lowering): Statement[] {
  const inner = namedChildren(node).filter((child) => !child.isError);
  if (!hasToken(node, ",")) return inner.map((child) => lowering.expression(child));
  return [
    {
      kind: "list",
      ...lowering.at(node),
      flavour: "tuple",
      elements: inner.map((child) => lowering.expression(child)),
    },
  ];
}

function returnStatement(node: SyntaxNode, lowering: Lowering): Statement[] {
  const [inner] = namedChildren(node).filter((child) => !child.isError);
  return [{ kind: "return", ...lowering.at(node), ...(inner ? { value: lowering.expression(inner) } : {}) }];
}

function raise(node: SyntaxNode, lowering: Lowering): Statement[] {
  const cause = fieldOf(node, "cause");
  const value = namedChildren(node).find((child) => child !== cause && !child.isError);
  return [
    {
      kind: "throw",
      ...lowering.at(node),
      ...(value ? { value: lowering.expression(value) } : {}),
      ...(cause ? { cause: lowering.expression(cause) } : {}),
    },
  ];
}

const jump =
  (flavour: "break" | "continue" | "pass"): StatementRule =>
  (node, lowering) => [{ kind: "jump", ...lowering.at(node), flavour }];

/** One `del` for each target. */
function deletion(node: SyntaxNode, lowering: Lowering): Statement[] {
  const targets = namedChildren(node).flatMap((child) =>
    child.type === "expression_list" ? namedChildren(child) : [child],
  );
  return targets.map((target) => ({
    kind: "unary",
    ...lowering.at(targets.length === 1 ? node : target),
    operator: "delete",
    operand: lowering.expression(target),
  }));
}

function assertion(node: SyntaxNode, lowering: Lowering): Statement[] {
  const [test, message] = namedChildren(node);
  return [
    {
      kind: "assert",
      ...lowering.at(node),
      test: lowering.expressionOr(test, node),
      ...(message ? { message: lowering.expression(message) } : {}),
    },
  ];
}

const scopeWord: StatementRule = (node, lowering) => {
  const syntax = node.type === "global_statement" ? "global" : "nonlocal";
  const children = namedChildren(node).map((child) => lowering.expression(child));
  return [{ kind: "unknown", ...lowering.at(node), syntax, children }];
};

/** Python 2's statements read as the calls they became: `print >>f, x` is `print(x, file=f)`. */
function printStatement(node: SyntaxNode, lowering: Lowering): Statement[] {
  const chevron = childOfType(node, "chevron");
  const file = chevron ? namedChildren(chevron)[0] : undefined;
  const args = fieldsOf(node, "argument").map((each) => ({ value: lowering.expression(each), spread: false }));
  const named = file ? [{ name: "file", value: lowering.expression(file), spread: false }] : [];
  return [wordCall(node, "print", [...args, ...named], lowering)];
}

function exec(node: SyntaxNode, lowering: Lowering): Statement[] {
  const args = namedChildren(node).map((child) => ({ value: lowering.expression(child), spread: false }));
  return [wordCall(node, "exec", args, lowering)];
}

function wordCall(
  node: SyntaxNode,
  word: string,
  args: Extract<Expression, { kind: "call" }>["args"],
  lowering: Lowering,
): Statement {
  const callee = lowering.name(node.children[0] ?? node, word);
  return { kind: "call", ...lowering.at(node), callee, args, isNew: false, optional: false, isTagged: false };
}

/** `type Rows = list[Row]`: the name is bound to a type, which is no value. */
function typeAlias(node: SyntaxNode, lowering: Lowering): Statement[] {
  const left = fieldOf(node, "left");
  const right = fieldOf(node, "right");
  if (!left) return [];
  const name = /^\s*\w+/.exec(lowering.text(left))?.[0].trim() ?? "";
  return [
    {
      kind: "assign",
      ...lowering.at(node),
      target: { ...lowering.name(left, name), to: left.from + name.length },
      operator: "=",
      declares: "type",
      ...(right ? { type: parseType(lowering.text(right)) } : {}),
      exported: false,
    },
  ];
}

export const statementRules: readonly (readonly [string, StatementRule])[] = [
  ["expression_statement", expressionStatement],
  ["return_statement", returnStatement],
  ["raise_statement", raise],
  ["pass_statement", jump("pass")],
  ["break_statement", jump("break")],
  ["continue_statement", jump("continue")],
  ["delete_statement", deletion],
  ["assert_statement", assertion],
  ["global_statement", scopeWord],
  ["nonlocal_statement", scopeWord],
  ["print_statement", printStatement],
  ["exec_statement", exec],
  ["type_alias_statement", typeAlias],
];
