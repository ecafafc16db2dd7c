/** The values a function returns, not those of functions inside of it. */
import { forEachChild } from "../../model/code/children.ts";
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";

const maximum = 8;

export function returnedValues(declared: FunctionNode): readonly Expression[] {
  const found: Expression[] = [];
  const visit = (node: CodeNode): void => {
    if (node.kind === "function" || found.length >= maximum) return;
    if (node.kind === "return" && node.value) found.push(node.value);
    else forEachChild(node, visit);
  };
  if (declared.body) forEachChild(declared.body, visit);
  return found;
}
