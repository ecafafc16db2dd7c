/** Lowers the units that were read. A unit whose adapter fails costs only its own facts. */
import type { EngineHost } from "../host.ts";
import type { Statement } from "../model/code/statements.ts";
import type { LanguageAdapter, LoweringContext } from "./adapter.ts";
import { errorType, type ReadUnit, readUnitOf } from "./readTree.ts";
import type { SyntaxNode } from "./syntax.ts";

export interface Lowering {
  readonly text: string;
  readonly adapter: LanguageAdapter;
  readonly log: EngineHost["log"];
}

export function lowerUnit(unit: ReadUnit, lowering: Lowering): readonly Statement[] {
  const { record, syntax } = unit;
  if (record.statements) return record.statements;
  if (!syntax) return [];
  const context = contextOf(unit, lowering);
  record.statements = lowerSyntax(syntax, context, lowering);
  // A nested unit that the adapter has no use for has no facts; it must not count as forgotten.
  for (const nested of record.nested) nested.statements ??= [];
  return record.statements;
}

/** An ERROR node that stands as a unit is a body: its statements and loose tokens are units, the adapter never sees it. */
function lowerSyntax(syntax: SyntaxNode, context: LoweringContext, lowering: Lowering): readonly Statement[] {
  if (syntax.type === errorType) {
    return syntax.children.flatMap((child) => (child.nested ? context.nested(child) : []));
  }
  try {
    return lowering.adapter.lower(syntax, context);
  } catch (error) {
    lowering.log("error", `lowering of a ${syntax.type} failed: ${error instanceof Error ? error.message : "unknown"}`);
    return [];
  }
}

function contextOf(unit: ReadUnit, lowering: Lowering): LoweringContext {
  const base = unit.unit.start;
  return {
    unit: unit.unit,
    place: unit.record.place,
    leading: unit.leading,
    text: (node) => lowering.text.slice(base + node.from, base + node.to),
    nested: (node) => {
      const inner = readUnitOf(node);
      return inner ? lowerUnit(inner, lowering) : [];
    },
  };
}
