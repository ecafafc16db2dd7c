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
      visit(node.object);
      return;
    case "index":
      visit(node.object);
      visit(node.index);
      return;
    case "call":
      visit(node.callee);
      for (const argument of node.args) visit(argument.value);
      return;
    case "string":
      for (const part of node.parts) if (typeof part !== "string") visit(part);
      return;
    case "list":
      all(node.elements);
      return;
    case "map":
      for (const entry of node.entries) {
        one(entry.key);
        visit(entry.value);
      }
      return;
    case "binary":
      visit(node.left);
      visit(node.right);
      return;
    case "unary":
      visit(node.operand);
      return;
    case "conditional":
      visit(node.test);
      visit(node.whenTrue);
      visit(node.whenFalse);
      return;
    case "await":
    case "spread":
    case "cast":
      visit(node.value);
      return;
    case "yield":
    case "return":
      one(node.value);
      return;
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
      one(node.value);
      return;
    case "element":
      for (const attribute of node.attributes) visit(attribute.value);
      all(node.children);
      return;
    case "unknown":
      all(node.children);
      return;
    case "block":
      all(node.statements);
      return;
    case "throw":
      one(node.value);
      one(node.cause);
      return;
    case "if":
      one(node.initial);
      visit(node.test);
      visit(node.then);
      one(node.otherwise);
      return;
    case "loop":
      one(node.initial);
      one(node.target);
      one(node.iterable);
      one(node.test);
      one(node.update);
      visit(node.body);
      one(node.otherwise);
      return;
    case "try":
      visit(node.body);
      all(node.handlers);
      one(node.otherwise);
      one(node.finalizer);
      return;
    case "catch":
      all(node.types);
      visit(node.body);
      return;
    case "with":
      for (const item of node.items) {
        visit(item.value);
        one(item.target);
      }
      visit(node.body);
      return;
    case "switch":
      one(node.subject);
      all(node.cases);
      return;
    case "case":
      all(node.tests);
      visit(node.body);
      return;
    case "deferred":
      visit(node.call);
      return;
    case "assert":
      visit(node.test);
      one(node.message);
      return;
    case "function":
      for (const decorator of node.decorators) visit(decorator.expression);
      for (const parameter of node.parameters) {
        for (const decorator of parameter.decorators) visit(decorator.expression);
        one(parameter.pattern);
        one(parameter.default);
      }
      one(node.body);
      return;
    case "class":
      for (const decorator of node.decorators) visit(decorator.expression);
      all(node.bases);
      all(node.members);
      return;
    default:
      node satisfies never;
  }
}
