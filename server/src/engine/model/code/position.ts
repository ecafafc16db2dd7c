/** Where a node stands: the function, loop, try or class around it. Pure walks over parents. */
import type { FunctionNode } from "./declarations.ts";
import type { Comprehension, Expression } from "./expressions.ts";
import type { CodeNode, NodeKind, NodeOf } from "./node.ts";
import type { CatchClause, Loop, Statement, Try } from "./statements.ts";

export function ancestorOf<K extends NodeKind>(node: CodeNode, kind: K, within?: CodeNode): NodeOf<K> | undefined {
  let current = node.parent;
  while (current && current !== within) {
    if (current.kind === kind) return current as NodeOf<K>;
    current = current.parent;
  }
  return undefined;
}

export const enclosingFunction = (node: CodeNode): FunctionNode | undefined => ancestorOf(node, "function");

/** True when `node` is `outer` or stands inside of it. */
export function isInside(node: CodeNode, outer: CodeNode): boolean {
  let current: CodeNode | undefined = node;
  while (current) {
    if (current === outer) return true;
    current = current.parent;
  }
  return false;
}

export type Repetition = Loop | Comprehension;

/**
 * The innermost loop or comprehension that runs the node again and again, inside its own function. What a loop
 * evaluates once (the iterable of a for-each, the initialiser) is not repeated by it.
 */
export function enclosingLoop(node: CodeNode): Repetition | undefined {
  let child: CodeNode = node;
  let current = node.parent;
  while (current && current.kind !== "function" && current.kind !== "class") {
    if (current.kind === "loop" && child !== current.iterable && child !== current.initial) return current;
    if (current.kind === "comprehension" && child !== current.clauses[0]?.iterable) return current;
    child = current;
    current = current.parent;
  }
  return undefined;
}

/** The try whose body (not its handlers) runs the node, inside its own function. */
export function enclosingTry(node: CodeNode): Try | undefined {
  let child: CodeNode = node;
  let current = node.parent;
  while (current && current.kind !== "function") {
    if (current.kind === "try" && child === current.body) return current;
    child = current;
    current = current.parent;
  }
  return undefined;
}

export function enclosingCatch(node: CodeNode): CatchClause | undefined {
  let current = node.parent;
  while (current && current.kind !== "function") {
    if (current.kind === "catch") return current;
    current = current.parent;
  }
  return undefined;
}

/** An expression whose value nobody takes: it stands in a block or at the top level. */
export const isDiscarded = (node: CodeNode): boolean =>
  node.parent === undefined || node.parent.kind === "block" || (node.parent.kind === "class" && node.kind === "call");

/** The statement a node belongs to: the ancestor, or itself, that stands in a block or at the top level. */
export function statementOf(node: CodeNode): Statement {
  let current: CodeNode = node;
  while (current.parent && current.parent.kind !== "block" && current.parent.kind !== "class") current = current.parent;
  return current;
}

/** `a.b.c` as ["a", "b", "c"]; undefined when something else than names is in the chain. */
export function dottedPath(expression: Expression): string[] | undefined {
  if (expression.kind === "name") return [expression.name];
  if (expression.kind !== "member") return undefined;
  const object = dottedPath(expression.object);
  return object && [...object, expression.property];
}

/** Last name of a callee or member chain: `x.y.z()` and `z()` give "z". */
export function lastName(expression: Expression): string | undefined {
  if (expression.kind === "call") return lastName(expression.callee);
  if (expression.kind === "member") return expression.property;
  return expression.kind === "name" ? expression.name : undefined;
}
