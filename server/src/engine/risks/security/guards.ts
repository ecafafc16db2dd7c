/** Checks that stand between a value's arrival and its use: a refusing `if` before it, or an `if` around it. */
import { forEachChild } from "../../model/code/children.ts";
import type { Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { lastName } from "../../model/code/position.ts";
import type { Block, Statement } from "../../model/code/statements.ts";

/** Conditions that hold, or were refused, where the node runs; and calls whose only purpose is to refuse. */
export function* conditionsAt(node: CodeNode): Iterable<Expression> {
  let child: CodeNode = node;
  let current = node.parent;
  while (current) {
    if (current.kind === "if" && child !== current.test) yield current.test;
    if (current.kind === "conditional" && child !== current.test) yield current.test;
    if (current.kind === "binary" && current.operator === "and" && child === current.right) yield current.left;
    if (current.kind === "block") yield* refusalsBefore(child, current);
    child = current;
    current = current.parent;
  }
}

function* refusalsBefore(child: CodeNode, block: Block): Iterable<Expression> {
  for (const statement of block.statements) {
    if (statement === child) return;
    if (statement.kind === "if" && (leaves(statement.then) || assigns(statement.then))) yield statement.test;
    if (statement.kind === "assert") yield statement.test;
    const call = statement.kind === "await" ? statement.value : statement;
    if (
      call.kind === "call" &&
      /valid|check|assert|ensure|verify|require|sanitiz|guard|allow/i.test(lastName(call) ?? "")
    )
      yield call;
    if (statement.kind === "try") {
      for (const inner of statement.body.statements) if (inner.kind === "call") yield inner;
    }
  }
}

const leaves = (block: Block): boolean => {
  const last = block.statements.at(-1);
  return last !== undefined && isExit(last);
};
const isExit = (statement: Statement): boolean =>
  statement.kind === "return" ||
  statement.kind === "throw" ||
  (statement.kind === "jump" && statement.flavour !== "pass") ||
  (statement.kind === "call" &&
    /^(?:exit|abort|panic|Fatal\w*|fail|redirect|notFound|error)$/.test(lastName(statement) ?? ""));

/** `if (!known.includes(x)) x = "default"`. */
const assigns = (block: Block): boolean =>
  block.statements.length > 0 && block.statements.every(({ kind }) => kind === "assign");

/** Some condition at the node mentions one of the names and looks like a check of the given kind. */
export function isChecked(
  node: CodeNode,
  names: ReadonlySet<string>,
  looksRight: (condition: Expression) => boolean,
): boolean {
  for (const condition of conditionsAt(node)) if (mentions(condition, names) && looksRight(condition)) return true;
  return false;
}

export function namesIn(node: CodeNode): Set<string> {
  const names = new Set<string>();
  const visit = (one: CodeNode): void => {
    if (one.kind === "name") names.add(one.name);
    forEachChild(one, visit);
  };
  visit(node);
  return names;
}

const mentions = (condition: Expression, names: ReadonlySet<string>): boolean => {
  for (const name of namesIn(condition)) if (names.has(name)) return true;
  return false;
};

/** Membership, prefix, pattern or equality: the value is one of few, or has a known shape. */
export function isAllowListTest(condition: CodeNode): boolean {
  let found = false;
  const visit = (node: CodeNode): void => {
    if (found) return;
    if (node.kind === "binary" && /^(?:in|not-in|==|!=)$/.test(node.operator)) {
      const other = [node.left, node.right];
      found =
        node.operator.includes("in") ||
        (!other.some(({ kind }) => kind === "null" || kind === "boolean" || kind === "number") &&
          !other.some((side) => side.kind === "string" && side.value === ""));
    }
    if (node.kind === "call") {
      found ||=
        /^(?:includes|has|contains|containsKey|test|match|matches|fullmatch|startsWith|startswith|HasPrefix|MatchString|MustCompile|isIn|hasOwn|hasOwnProperty|indexOf|is_relative_to|isalnum|isdigit|isidentifier|is_safe_url|url_has_allowed_host_and_scheme|IsLocal|Contains)$|valid|check|allow|safe|sanitiz|verify|assert|ensure/i.test(
          lastName(node) ?? "",
        );
    }
    if (!found) forEachChild(node, visit);
  };
  visit(condition);
  return found;
}
