/** What holds for every code model, whatever the text: positions inside the document, children inside their parents. */
import { forEachChild } from "../../../server/src/engine/model/code/children.ts";
import type { CodeModel } from "../../../server/src/engine/model/code/codeModel.ts";
import { type CodeNode, spanOf } from "../../../server/src/engine/model/code/node.ts";
import type { Span } from "../../../server/src/engine/model/span.ts";

/** Descriptions of what is broken; no text of the document. */
export function brokenInvariants(model: CodeModel, text: string): string[] {
  const broken: string[] = [];
  const check = (what: string, span: Span, outer: Span) => {
    const inside = span.start <= span.end && outer.start <= span.start && span.end <= outer.end;
    if (!inside) broken.push(`${what} ${span.start}-${span.end} not in ${outer.start}-${outer.end}`);
  };
  const document = { start: 0, end: text.length };
  const seen = new Set<CodeNode>();
  const visit = (node: CodeNode, parent: CodeNode | undefined, outer: Span, depth: number): void => {
    const span = spanOf(node);
    check(`${node.kind} in ${parent?.kind ?? "document"}`, span, outer);
    if (seen.has(node)) broken.push(`${node.kind} twice`);
    seen.add(node);
    if (node.parent !== parent) broken.push(`${node.kind} has another parent`);
    if (depth > 800) broken.push(`deeper than 800 levels`);
    if (node.kind === "string") {
      const content = { start: node.unit.start + node.content.from, end: node.unit.start + node.content.to };
      check("string content", content, span);
    }
    forEachChild(node, (child) => visit(child, node, span, depth + 1));
  };
  for (const statement of model.statements) visit(statement, undefined, document, 0);
  for (const comment of model.comments) check("comment", comment.span, document);
  for (const error of model.errors) check("error", error, document);
  if (seen.size !== model.nodes.length) broken.push(`${seen.size} nodes reached, ${model.nodes.length} listed`);
  return [...new Set(broken)];
}
