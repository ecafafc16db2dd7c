/** Type hints. Read from their text, since a hint may stand in a string (`"Order | None"`). */
import type { TypeRef } from "../../model/code/expressions.ts";
import type { Lowering } from "../lowering.ts";
import type { SyntaxNode } from "../syntax.ts";

/** For spreading into a node: present only where a type is written. */
export const typeOf = (node: SyntaxNode | undefined, lowering: Lowering): { type?: TypeRef } =>
  node ? { type: parseType(lowering.text(node)) } : {};

/** Wrappers that say something about a type and are none: the type is their first argument. */
const transparent: ReadonlySet<string> = new Set([
  "Optional",
  "Annotated",
  "Final",
  "ClassVar",
  "InitVar",
  "Required",
  "NotRequired",
  "ReadOnly",
  "Union",
  "Mapped",
]);

const maxDepth = 20;

export function parseType(written: string): TypeRef {
  const text = written.trim();
  return { text, ...baseOf(text, 0) };
}

type Base = Pick<TypeRef, "name" | "args">;
const none: Base = { name: "", args: [] };

function baseOf(written: string, depth: number): Base {
  if (depth > maxDepth) return none;
  const text = unquoted(written.trim());
  const alternatives = splitAtLevel(text, "|").filter((each) => !isNone(each));
  if (alternatives.length !== 1)
    return alternatives.length === 0 ? { name: "None", args: [] } : firstOf(alternatives, depth);
  const only = (alternatives[0] ?? "").trim();
  const bracket = only.indexOf("[");
  if (bracket < 0) return { name: only.replace(/\s+/g, ""), args: [] };
  const name = only.slice(0, bracket).replace(/\s+/g, "");
  const inside = only.slice(bracket + 1, only.endsWith("]") ? -1 : undefined);
  const args = splitAtLevel(inside, ",").filter((each) => each.trim() !== "");
  const word = name.slice(name.lastIndexOf(".") + 1);
  if (word === "Literal")
    return { name, args: args.map((each) => ({ text: each.trim(), name: each.trim(), args: [] })) };
  if (!transparent.has(word)) return { name, args: args.map((each) => refOf(each, depth + 1)) };
  return firstOf(word === "Union" ? args.filter((each) => !isNone(each)) : args, depth);
}

const firstOf = (alternatives: readonly string[], depth: number): Base => baseOf(alternatives[0] ?? "", depth + 1);

const refOf = (text: string, depth: number): TypeRef => ({ text: text.trim(), ...baseOf(text, depth) });

const isNone = (text: string): boolean => text.trim() === "None";

const unquoted = (text: string): string => /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text;

/** Splits at a character that stands outside of brackets and quotes. */
function splitAtLevel(text: string, separator: string): string[] {
  const parts: string[] = [];
  let level = 0;
  let quote = "";
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (quote) quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === "[" || char === "(") level++;
    else if (char === "]" || char === ")") level--;
    else if (char === separator && level === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}
