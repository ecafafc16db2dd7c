/** Fields, local variables and the elements of annotation types. */
import type { Assign } from "../../model/code/expressions.ts";
import type { Lowering, Naming, StatementRule } from "../lowering.ts";
import { fieldOf, fieldsOf, type SyntaxNode } from "../syntax.ts";
import { isDocumented, type Modifiers, modifiersOf } from "./annotations.ts";
import { declaredType } from "./types.ts";

const variables: StatementRule = (node, lowering) => {
  const documented = isDocumented(lowering);
  const declares = node.type === "local_variable_declaration" ? "local" : "field";
  const modifiers = modifiersOf(node, lowering);
  const [first, ...more] = fieldsOf(node, "declarator");
  if (!first) return [];
  const isOnly = more.length === 0;
  const outside = { declares, documented, type: fieldOf(node, "type") };
  return [first, ...more].map((declarator, index) =>
    // Several variables share the declaration; its annotations go with the first.
    variable(
      declarator,
      index === 0 ? node : declarator,
      isOnly ? node : declarator,
      index === 0 ? modifiers : { ...modifiers, decorators: [] },
      outside,
      lowering,
    ),
  );
};

interface Outside {
  readonly declares: string;
  readonly documented: boolean;
  readonly type: SyntaxNode | undefined;
}

function variable(
  node: SyntaxNode,
  first: SyntaxNode,
  last: SyntaxNode,
  { decorators, exported }: Modifiers,
  { declares, documented, type }: Outside,
  lowering: Lowering,
): Assign {
  lowering.collectStrays(node);
  const name = fieldOf(node, "name") ?? node;
  const text = lowering.text(name);
  const naming: Naming = { name: text, nameSpan: { from: name.from, to: name.to }, exported, documented };
  const value = fieldOf(node, "value");
  return {
    kind: "assign",
    ...lowering.at(first, last === node ? node : last),
    target: lowering.name(name),
    ...(value ? { value: lowering.expression(value, naming) } : {}),
    operator: "=",
    declares,
    ...declaredType(type, node, lowering),
    ...(decorators.length > 0 ? { decorators } : {}),
    exported,
  };
}

/** `String value() default "x";` of an annotation type. */
const element: StatementRule = (node, lowering) => {
  const { decorators } = modifiersOf(node, lowering);
  const name = fieldOf(node, "name");
  const value = fieldOf(node, "value");
  if (!name) return [];
  const assign: Assign = {
    kind: "assign",
    ...lowering.at(node),
    target: lowering.name(name),
    ...(value ? { value: lowering.expression(value) } : {}),
    operator: "=",
    declares: "field",
    ...declaredType(fieldOf(node, "type"), node, lowering),
    ...(decorators.length > 0 ? { decorators } : {}),
    exported: true,
  };
  return [assign];
};

export const variableRules: readonly (readonly [string, StatementRule])[] = [
  ["field_declaration", variables],
  ["constant_declaration", variables],
  ["local_variable_declaration", variables],
  ["annotation_type_element_declaration", element],
];
