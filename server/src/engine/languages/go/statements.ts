/** Assignments and control flow. */
import type { Assign, Binary, Expression } from "../../model/code/expressions.ts";
import type { Deferred, If, Jump, Loop, Statement } from "../../model/code/statements.ts";
import type { ExpressionRule, Lowering, Naming, StatementRule } from "../lowering.ts";
import { fieldOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { inner } from "./expressions.ts";

/** `:=` and `=` and `+=`; several targets are a tuple. */
const assignment: ExpressionRule = (node, lowering) => {
  const left = fieldOf(node, "left");
  const right = fieldOf(node, "right");
  const target = lowering.expressionOr(left, node);
  const isShort = node.type === "short_var_declaration";
  return assign(node, target, right, isShort ? "=" : (fieldOf(node, "operator")?.type ?? "="), isShort, lowering);
};

export function assign(
  node: SyntaxNode,
  target: Expression,
  right: SyntaxNode | undefined,
  operator: string,
  isShort: boolean,
  lowering: Lowering,
): Assign {
  const named = target.kind === "name" ? target.name : target.kind === "member" ? target.property : "";
  const naming: Naming = {
    name: named,
    nameSpan: { from: target.from, to: target.to },
    exported: false,
    documented: false,
  };
  return {
    kind: "assign",
    ...lowering.at(node),
    target,
    ...(right ? { value: lowering.expression(right, naming) } : {}),
    operator,
    ...(isShort ? { declares: "short" } : {}),
    exported: false,
  };
}

/** `v := <-ch` of a select; without a target it is the receive itself. */
const receive: ExpressionRule = (node, lowering) => {
  const left = fieldOf(node, "left");
  const right = fieldOf(node, "right");
  if (!left) return lowering.expressionOr(right, node);
  const isShort = node.children.some((child) => child.type === ":=");
  return assign(node, lowering.expression(left), right, "=", isShort, lowering);
};

const send = (node: SyntaxNode, lowering: Lowering): Binary => ({
  kind: "binary",
  ...lowering.at(node),
  operator: "<-",
  left: lowering.expressionOr(fieldOf(node, "channel"), node),
  right: lowering.expressionOr(fieldOf(node, "value"), node),
});

const step: ExpressionRule = (node, lowering) => ({
  kind: "unary",
  ...lowering.at(node),
  operator: node.type === "inc_statement" ? "++" : "--",
  operand: lowering.expressionOr(inner(node), node),
});

/** One statement for a place that takes one. */
function initial(node: SyntaxNode, lowering: Lowering): { initial?: Statement } {
  const written = fieldOf(node, "initializer");
  if (!written) return {};
  const statements = lowering.bare(written);
  const [only, ...more] = statements;
  if (!only) return {};
  return { initial: more.length === 0 ? only : { kind: "block", ...lowering.at(written), statements } };
}

function ifStatement(node: SyntaxNode, lowering: Lowering): If {
  const otherwise = fieldOf(node, "alternative");
  const consequence = fieldOf(node, "consequence");
  return {
    kind: "if",
    ...lowering.at(node),
    ...initial(node, lowering),
    test: lowering.expressionOr(fieldOf(node, "condition"), node),
    // biome-ignore lint/suspicious/noThenProperty: the code model's name for the branch; nothing awaits a node.
    then: lowering.block(consequence, node, true),
    ...(otherwise
      ? {
          otherwise:
            otherwise.type === "if_statement" ? elseIf(otherwise, lowering) : lowering.block(otherwise, node, true),
        }
      : {}),
  };
}

function elseIf(node: SyntaxNode, lowering: Lowering): If {
  lowering.collectStrays(node);
  return ifStatement(node, lowering);
}

function loop(node: SyntaxNode, lowering: Lowering): Loop {
  const body = fieldOf(node, "body");
  const head = namedChildren(node).find((child) => child !== body && !child.isError);
  return {
    kind: "loop",
    ...lowering.at(node),
    ...loopHead(head, lowering),
    body: lowering.block(body, node, true),
    isAsync: false,
  };
}

type LoopHead = Pick<Loop, "flavour" | "target" | "iterable" | "initial" | "test" | "update">;

export function loopHead(head: SyntaxNode | undefined, lowering: Lowering): LoopHead {
  if (!head) return { flavour: "while" };
  if (head.type !== "range_clause" && head.type !== "for_clause")
    return { flavour: "while", test: lowering.expression(head) };
  lowering.collectStrays(head);
  if (head.type === "range_clause") {
    const target = fieldOf(head, "left");
    const iterable = lowering.expressionOr(fieldOf(head, "right"), head);
    return { flavour: "for-each", ...(target ? { target: lowering.expression(target) } : {}), iterable };
  }
  const test = fieldOf(head, "condition");
  const update = fieldOf(head, "update");
  return {
    flavour: "for",
    ...initial(head, lowering),
    ...(test ? { test: lowering.expression(test) } : {}),
    ...(update ? { update: lowering.expression(update) } : {}),
  };
}

function returns(node: SyntaxNode, lowering: Lowering): Statement[] {
  const value = inner(node);
  return [{ kind: "return", ...lowering.at(node), ...(value ? { value: lowering.expression(value) } : {}) }];
}

function deferred(node: SyntaxNode, lowering: Lowering): Deferred[] {
  const flavour = node.type === "go_statement" ? "go" : "defer";
  return [{ kind: "deferred", ...lowering.at(node), flavour, call: lowering.expressionOr(inner(node), node) }];
}

const jumps: Readonly<Record<string, Jump["flavour"]>> = { break_statement: "break", continue_statement: "continue" };

const jump: StatementRule = (node, lowering) => [
  { kind: "jump", ...lowering.at(node), flavour: jumps[node.type] ?? "goto" },
];

const labeled: StatementRule = (node, lowering) => {
  const body = namedChildren(node).find((child) => child.type !== "label_name" && !child.isError);
  return body ? lowering.bare(body) : [];
};

const contents: StatementRule = (node, lowering) => lowering.statements(node.children);

const wrapped: StatementRule = (node, lowering) =>
  namedChildren(node).flatMap((child) => (child.isError ? [] : lowering.bare(child)));

export const statementExpressionRules: readonly (readonly [string, ExpressionRule])[] = [
  ["short_var_declaration", assignment],
  ["assignment_statement", assignment],
  ["receive_statement", receive],
  ["send_statement", send],
  ["inc_statement", step],
  ["dec_statement", step],
];

export const statementRules: readonly (readonly [string, StatementRule])[] = [
  ["expression_statement", wrapped],
  ["statement_list", contents],
  ["block", (node, lowering) => [lowering.block(node, node, true)]],
  ["if_statement", (node, lowering) => [ifStatement(node, lowering)]],
  ["for_statement", (node, lowering) => [loop(node, lowering)]],
  ["return_statement", returns],
  ["defer_statement", deferred],
  ["go_statement", deferred],
  ["break_statement", jump],
  ["continue_statement", jump],
  ["goto_statement", jump],
  ["fallthrough_statement", jump],
  ["labeled_statement", labeled],
  ["empty_statement", () => []],
];
