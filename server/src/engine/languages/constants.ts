/** Values of expressions as far as they are constant: literals, names assigned once to a constant, concatenations. */
import type { Expression } from "../model/code/expressions.ts";
import type { Bindings } from "./resolution/bindings.ts";

export type Constant = string | number | boolean | null;

export function constantOf(expression: Expression, bindings: Bindings, depth = 0): Constant | undefined {
  if (depth > 8) return undefined;
  switch (expression.kind) {
    case "string":
      return expression.value ?? concatenated(expression.parts, bindings, depth);
    case "number":
    case "boolean":
      return expression.value;
    case "null":
      return null;
    case "cast":
      return constantOf(expression.value, bindings, depth + 1);
    case "unary": {
      const operand = constantOf(expression.operand, bindings, depth + 1);
      return expression.operator === "-" && typeof operand === "number" ? -operand : undefined;
    }
    case "binary":
      return combined(expression.operator, expression.left, expression.right, bindings, depth);
    case "name": {
      const found = bindings.lookup(expression.name, expression);
      const only = found.length === 1 ? found[0] : undefined;
      return only?.kind === "value" && only.target.kind === "name"
        ? constantOf(only.value, bindings, depth + 1)
        : undefined;
    }
    default:
      return undefined;
  }
}

function combined(
  operator: string,
  left: Expression,
  right: Expression,
  bindings: Bindings,
  depth: number,
): Constant | undefined {
  const a = constantOf(left, bindings, depth + 1);
  const b = constantOf(right, bindings, depth + 1);
  if (typeof a === "string" && typeof b === "string" && operator === "+") return a + b;
  if (typeof a !== "number" || typeof b !== "number") return undefined;
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? undefined : a / b;
    case "**":
      return a ** b;
    case "<<":
      return a * 2 ** b;
    default:
      return undefined;
  }
}

function concatenated(parts: readonly (string | Expression)[], bindings: Bindings, depth: number): string | undefined {
  let text = "";
  for (const part of parts) {
    const value = typeof part === "string" ? part : constantOf(part, bindings, depth + 1);
    if (value === undefined) return undefined;
    text += String(value);
  }
  return text;
}
