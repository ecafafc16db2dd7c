/** JSX: elements, attributes and the text between them. */
import type { Element, Expression, MapEntry, StringLiteral } from "../../model/code/expressions.ts";
import type { ExpressionRule, Lowering } from "../lowering.ts";
import { fieldOf, fieldsOf, namedChildren, type SyntaxNode } from "../syntax.ts";
import { decodeReferences } from "./htmlReferences.ts";
import { lowerString } from "./literals.ts";

function element(node: SyntaxNode, lowering: Lowering): Element {
  const open = fieldOf(node, "open_tag") ?? node;
  const name = fieldOf(open, "name");
  if (open !== node) lowering.collectStrays(open);
  return {
    kind: "element",
    ...lowering.at(node),
    tag: name ? lowering.text(name).replace(/\s+/g, "") : "",
    attributes: fieldsOf(open, "attribute").map((child) => attribute(child, lowering)),
    children: open === node ? [] : contents(node, lowering),
  };
}

function attribute(node: SyntaxNode, lowering: Lowering): MapEntry {
  if (node.type === "jsx_expression") return braces(node, lowering);
  const [name, value] = namedChildren(node);
  const text = name ? lowering.text(name) : "";
  if (!value) return { name: text, value: { kind: "boolean", ...lowering.at(node), value: true }, spread: false };
  if (value.type === "string") return { name: text, value: attributeText(value, lowering), spread: false };
  const lowered = value.type === "jsx_expression" ? braces(value, lowering).value : lowering.expression(value);
  return { name: text, value: named(lowered, text), spread: false };
}

/** Attributes know character references and no backslash escapes. */
function attributeText(node: SyntaxNode, lowering: Lowering): StringLiteral {
  const literal = lowerString(node, lowering);
  const raw = lowering.text(node).slice(literal.content.from - node.from, literal.content.to - node.from);
  const value = decodeReferences(raw);
  return { ...literal, parts: [value], value };
}

/** A handler in an attribute carries the attribute's name, as in an object. */
const named = (value: Expression, name: string): Expression =>
  value.kind === "function" && value.name === "" ? { ...value, name } : value;

function braces(node: SyntaxNode, lowering: Lowering): MapEntry {
  lowering.collectStrays(node);
  const inner = namedChildren(node).find((child) => !child.isError);
  if (inner?.type !== "spread_element") return { value: lowering.expressionOr(inner, node), spread: false };
  return { value: lowering.expressionOr(namedChildren(inner)[0], inner), spread: true };
}

const textTypes: ReadonlySet<string> = new Set(["jsx_text", "html_character_reference"]);

function contents(node: SyntaxNode, lowering: Lowering): Expression[] {
  const children: Expression[] = [];
  let run: SyntaxNode[] = [];
  const closeRun = () => {
    const text = jsxText(run, lowering);
    if (text) children.push(text);
    run = [];
  };
  for (const child of node.children) {
    if (textTypes.has(child.type)) run.push(child);
    else {
      closeRun();
      const inner = isContent(child) ? content(child, lowering) : undefined;
      if (inner) children.push(inner);
    }
  }
  return children;
}

const isContent = (node: SyntaxNode): boolean => node.named && !node.isComment && !node.isError && !node.field;

function content(node: SyntaxNode, lowering: Lowering): Expression | undefined {
  if (node.type !== "jsx_expression") return lowering.expression(node);
  lowering.collectStrays(node);
  const inner = namedChildren(node).find((child) => !child.isError);
  return inner && lowering.expression(inner);
}

/** Text as a string of flavour "jsx"; indentation alone is nothing. */
function jsxText(run: readonly SyntaxNode[], lowering: Lowering): StringLiteral | undefined {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const value = decodeReferences(run.map((part) => lowering.text(part)).join(""));
  if (value.trim() === "") return undefined;
  const content = { from: first.from, to: last.to };
  return { kind: "string", ...lowering.at(first, last), parts: [value], value, content, prefix: "jsx" };
}

const lowerElement: ExpressionRule = (node, lowering) => element(node, lowering);

export const jsxRules: readonly (readonly [string, ExpressionRule])[] = [
  ["jsx_element", lowerElement],
  ["jsx_self_closing_element", lowerElement],
];
