/** match and its patterns. A pattern reads as the expression it looks like. */
import type { Expression, MapEntry } from "../../model/code/expressions.ts";
import type { Statement, SwitchCase } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { childOfType, fieldOf, fieldsOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { clauseBlock } from "./blocks.ts";
import { constantKey } from "./collections.ts";
import { dottedName } from "./expressions.ts";

function matchStatement(node: SyntaxNode, lowering: Lowering): Statement[] {
  const subjects = fieldsOf(node, "subject");
  const body = fieldOf(node, "body");
  const [first] = subjects;
  const last = subjects.at(-1);
  const subject =
    first && last && subjects.length > 1
      ? tuple(
          first,
          last,
          subjects.map((each) => lowering.expression(each)),
          lowering,
        )
      : lowering.expressionOr(first, node);
  if (body) lowering.collectStrays(body);
  const cases = (body?.children ?? []).filter((child) => child.type === "case_clause");
  return [
    {
      kind: "switch",
      ...lowering.at(node),
      subject,
      cases: cases.map((clause) => caseClause(clause, lowering)),
      flavour: "match",
    },
  ];
}

const tuple = (
  first: SyntaxNode,
  last: SyntaxNode,
  elements: readonly Expression[],
  lowering: Lowering,
): Expression => ({
  kind: "list",
  ...lowering.at(first, last),
  flavour: "tuple",
  elements,
});

/** `case _:` is the default. A guard is joined to the pattern by `and`. */
function caseClause(clause: SyntaxNode, lowering: Lowering): SwitchCase {
  const patterns = clause.children.filter((child) => child.type === "case_pattern");
  const [first] = patterns;
  const last = patterns.at(-1);
  const guardClause = fieldOf(clause, "guard") ?? childOfType(clause, "if_clause");
  const guard = guardClause ? namedChildren(guardClause)[0] : undefined;
  const isDefault = patterns.length === 1 && first !== undefined && lowering.text(first) === "_";
  const lowered = patterns.map((each) => pattern(each, lowering));
  const [only] = lowered;
  const test = first && last && lowered.length > 1 ? tuple(first, last, lowered, lowering) : only;
  return {
    kind: "case",
    ...lowering.at(clause),
    tests: tests(isDefault ? undefined : test, guard, lowering),
    body: clauseBlock(clause, lowering),
  };
}

function tests(test: Expression | undefined, guard: SyntaxNode | undefined, lowering: Lowering): Expression[] {
  if (!guard) return test ? [test] : [];
  const right = lowering.expression(guard);
  if (!test) return [right];
  return [{ kind: "binary", unit: test.unit, from: test.from, to: right.to, operator: "and", left: test, right }];
}

function pattern(node: SyntaxNode, lowering: Lowering): Expression {
  const inner = namedChildren(node);
  const parts = () => inner.map((child) => pattern(child, lowering));
  switch (node.type) {
    case "case_pattern":
      return inner.length === 1 && inner[0] ? signed(node, inner[0], lowering) : lowering.name(node);
    case "class_pattern":
      return classPattern(node, inner, lowering);
    case "list_pattern":
      return { kind: "list", ...lowering.at(node), flavour: "list", elements: parts() };
    case "tuple_pattern":
      return { kind: "list", ...lowering.at(node), flavour: "tuple", elements: parts() };
    case "union_pattern":
      return union(node, lowering);
    case "dict_pattern":
      return { kind: "map", ...lowering.at(node), entries: entries(node, lowering) };
    case "as_pattern":
      return bound(node, inner, lowering);
    case "splat_pattern":
      return { kind: "spread", ...lowering.at(node), value: lowering.name(inner[0] ?? node) };
    case "dotted_name":
      return dottedName(node, lowering);
    default:
      return lowering.expression(node);
  }
}

/** `-1` is two tokens in a pattern. */
function signed(node: SyntaxNode, inner: SyntaxNode, lowering: Lowering): Expression {
  const value = pattern(inner, lowering);
  const minus = node.children.find((child) => child.type === "-");
  return minus ? negated(minus, value) : value;
}

const negated = (minus: SyntaxNode, operand: Expression): Expression => ({
  kind: "unary",
  unit: operand.unit,
  from: minus.from,
  to: operand.to,
  operator: "-",
  operand,
});

function classPattern(node: SyntaxNode, inner: readonly SyntaxNode[], lowering: Lowering): Expression {
  const [path, ...fields] = inner;
  const args = fields.map((field) => {
    const keyword = childOfType(field, "keyword_pattern");
    const [name, value] = keyword ? namedChildren(keyword) : [];
    if (!name || !value) return { value: pattern(field, lowering), spread: false };
    return { name: lowering.text(name), value: signed(keyword ?? field, value, lowering), spread: false };
  });
  const callee = path ? dottedName(path, lowering) : lowering.name(node);
  return { kind: "call", ...lowering.at(node), callee, args, isNew: false, optional: false, isTagged: false };
}

function union(node: SyntaxNode, lowering: Lowering): Expression {
  const alternatives = node.children.flatMap((child, index) => {
    if (!child.named || child.isComment || child.isError) return [];
    const minus = node.children[index - 1];
    const value = pattern(child, lowering);
    return [minus?.type === "-" ? negated(minus, value) : value];
  });
  const [first, ...others] = alternatives;
  return others.reduce<Expression>(
    (left, right) => ({ kind: "binary", unit: left.unit, from: left.from, to: right.to, operator: "|", left, right }),
    first ?? lowering.name(node),
  );
}

/** Keys and values stand side by side in the node. */
function entries(node: SyntaxNode, lowering: Lowering): MapEntry[] {
  const keys = fieldsOf(node, "key");
  const values = fieldsOf(node, "value");
  const rest = node.children.filter((child) => child.type === "splat_pattern");
  const pairs = keys.map((each, index): MapEntry => {
    const key = pattern(each, lowering);
    const value = values[index];
    const name = constantKey(key);
    return {
      ...(name === undefined ? {} : { name }),
      key,
      value: value ? pattern(value, lowering) : lowering.expressionOr(undefined, each),
      spread: false,
    };
  });
  const spreads = rest.map((each) => ({ value: lowering.name(namedChildren(each)[0] ?? each), spread: true }));
  return [...pairs, ...spreads];
}

function bound(node: SyntaxNode, inner: readonly SyntaxNode[], lowering: Lowering): Expression {
  const [value, target] = inner;
  return {
    kind: "assign",
    ...lowering.at(node),
    target: lowering.expressionOr(target, node),
    ...(value ? { value: pattern(value, lowering) } : {}),
    operator: "=",
    exported: false,
  };
}

export const matchRules: readonly (readonly [string, StatementRule])[] = [["match_statement", matchStatement]];
