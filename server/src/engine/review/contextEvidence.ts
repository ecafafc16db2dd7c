import type { ProductionContext } from "../context/productionContext.ts";
import type { Evidence } from "../model/finding.ts";

/** Quotes the line of the context file a finding rests on; nothing when the context was not read from a file. */
export function contextEvidence(context: ProductionContext, path: string): readonly Evidence[] {
  const line = context.origin?.lineOf(path);
  if (!context.origin || !line) return [];
  return [
    {
      label: "The production context says so",
      file: context.origin.file,
      line: line.line,
      span: line.span,
      text: line.text,
    },
  ];
}
