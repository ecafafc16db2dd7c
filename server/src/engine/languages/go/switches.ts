/** `switch`, the type switch and `select`. */
import type { Expression } from "../../model/code/expressions.ts";
import type { Statement, SwitchCase } from "../../model/code/statements.ts";
import type { Lowering, StatementRule } from "../lowering.ts";
import { fieldOf, fieldsOf, namedChildren, type SyntaxNode } from "../syntax.ts";

const caseTypes: ReadonlySet<string> = new Set(["expression_case", "type_case", "communication_case", "default_case"]);

/** An initialiser (`switch x := f(); x {`) stands before the switch. */
const switchStatement: StatementRule = (node, lowering) => {
  const initializer = fieldOf(node, "initializer");
  const before = initializer ? lowering.bare(initializer) : [];
  const subject = subjectOf(node, lowering);
  const cases = node.children.filter((child) => caseTypes.has(child.type)).map((child) => switchCase(child, lowering));
  const flavour = node.type === "select_statement" ? "select" : "switch";
  const from = initializer ? Math.min(node.to, initializer.to) : node.from;
  const span = { unit: lowering.unit, from, to: node.to };
  return [...before, { kind: "switch", ...span, ...(subject ? { subject } : {}), cases, flavour }];
};

/** `switch v := x.(type)` binds v. */
function subjectOf(node: SyntaxNode, lowering: Lowering): Expression | undefined {
  const written = fieldOf(node, "value");
  const value = written && lowering.expression(written);
  const alias = fieldOf(node, "alias");
  if (!alias || !written || !value) return value;
  const target = lowering.expression(alias);
  return {
    kind: "assign",
    ...lowering.at(alias, written),
    target,
    value,
    operator: "=",
    declares: "short",
    exported: false,
  };
}

function switchCase(node: SyntaxNode, lowering: Lowering): SwitchCase {
  lowering.collectStrays(node);
  const tests = [...fieldsOf(node, "value"), ...fieldsOf(node, "type"), ...fieldsOf(node, "communication")].filter(
    (test) => test.named,
  );
  const list = namedChildren(node).find((child) => child.type === "statement_list");
  const end = { unit: lowering.unit, from: node.to, to: node.to };
  const statements: Statement[] = list ? lowering.statements(list.children) : [];
  return {
    kind: "case",
    ...lowering.at(node),
    tests: tests.flatMap((test) => testsOf(test, lowering)),
    body: { kind: "block", ...(list ? lowering.at(list) : end), statements },
  };
}

function testsOf(node: SyntaxNode, lowering: Lowering): Expression[] {
  if (node.type === "expression_list") {
    return namedChildren(node)
      .filter((child) => !child.isError)
      .map((child) => lowering.expression(child));
  }
  // In a type switch the parser takes `nil` for a type.
  if (node.type === "type_identifier" && lowering.text(node) === "nil") return [{ kind: "null", ...lowering.at(node) }];
  return [lowering.expression(node)];
}

export const switchRules: readonly (readonly [string, StatementRule])[] = [
  ["expression_switch_statement", switchStatement],
  ["type_switch_statement", switchStatement],
  ["select_statement", switchStatement],
];
