import type { CodeNode } from "./node.ts";

/** Calls `visit` for each direct child of a node, in source order of its fields. The one place that knows where children are. */
export function forEachChild(node: CodeNode, visit: (child: CodeNode) => void): void {
  const one = (child: CodeNode | undefined) => {
    if (child) visit(child);
  };
  const all = (children: readonly CodeNode[]) => {
    for (const child of children) visit(child);
  };
  switch (node.kind) {
    case "name":
    case "number":
    case "boolean":
    case "null":
    case "regex":
    case "jump":
    case "import":
      return;
    case "member":
      return visit(node.object);
    case "index":
      visit(node.object);
      return visit(node.index);
    case "call":
      visit(node.callee);
      for (const argument of node.args) visit(argument.value);
      return;
    case "string":
      for (const part of node.parts) if (typeof part !== "string") visit(part);
      return;
    case "list":
      return all(node.elements);
    case "map":
      for (const entry of node.entries) {
        one(entry.key);
        visit(entry.value);
      }
      return;
    case "binary":
      visit(node.left);
      return visit(node.right);
    case "unary":
      return visit(node.operand);
    case "conditional":
      visit(node.test);
      visit(node.whenTrue);
      return visit(node.whenFalse);
    case "await":
    case "spread":
    case "cast":
      return visit(node.value);
    case "yield":
    case "return":
      return one(node.value);
    case "comprehension":
      visit(node.element);
      one(node.value);
      for (const clause of node.clauses) {
        visit(clause.target);
        visit(clause.iterable);
        all(clause.conditions);
      }
      return;
    case "assign":
      for (const decorator of node.decorators ?? []) visit(decorator.expression);
      visit(node.target);
      return one(node.value);
    case "element":
      for (const attribute of node.attributes) visit(attribute.value);
      return all(node.children);
    case "unknown":
      return all(node.children);
    case "block":
      return all(node.statements);
    case "throw":
      one(node.value);
      return one(node.cause);
    case "if":
      one(node.initial);
      visit(node.test);
      visit(node.then);
      return one(node.otherwise);
    case "loop":
      one(node.initial);
      one(node.target);
      one(node.iterable);
      one(node.test);
      one(node.update);
      visit(node.body);
      return one(node.otherwise);
    case "try":
      visit(node.body);
      all(node.handlers);
      one(node.otherwise);
      return one(node.finalizer);
    case "catch":
      all(node.types);
      return visit(node.body);
    case "with":
      for (const item of node.items) {
        visit(item.value);
        one(item.target);
      }
      return visit(node.body);
    case "switch":
      one(node.subject);
      return all(node.cases);
    case "case":
      all(node.tests);
      return visit(node.body);
    case "deferred":
      return visit(node.call);
    case "assert":
      return visit(node.test);
    case "function":
      for (const decorator of node.decorators) visit(decorator.expression);
      for (const parameter of node.parameters) {
        for (const decorator of parameter.decorators) visit(decorator.expression);
        one(parameter.pattern);
        one(parameter.default);
      }
      return one(node.body);
    case "class":
      for (const decorator of node.decorators) visit(decorator.expression);
      all(node.bases);
      return all(node.members);
    default:
      node satisfies never;
  }
}
