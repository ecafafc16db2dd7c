/** Parses a stretch of a text and reads it into lowered units. */
import type { Tree } from "web-tree-sitter";
import type { EngineHost } from "../host.ts";
import type { LanguageAdapter } from "./adapter.ts";
import type { Deadline, ParseLimits } from "./limits.ts";
import { lowerUnit } from "./lowerUnits.ts";
import { TreeReader } from "./readTree.ts";
import type { SyntaxTrees } from "./syntaxTrees.ts";
import { newRecord, type UnitRecord } from "./unit.ts";
import type { UnitReuse } from "./unitReuse.ts";

export interface ParseEnvironment {
  readonly languageId: string;
  readonly adapter: LanguageAdapter;
  readonly trees: SyntaxTrees;
  readonly host: Pick<EngineHost, "now" | "log">;
  readonly limits: ParseLimits;
}

/** The outermost unit: it starts at 0, so what it holds itself (comments between statements) has offsets of the text. */
export function readDocument(
  environment: ParseEnvironment,
  tree: Tree,
  text: string,
  base: number,
  reuse: UnitReuse | undefined,
  deadline: Deadline,
): UnitRecord {
  const { adapter, trees, limits, host } = environment;
  const document = newRecord("", "", 0, text.length);
  const options = {
    text,
    base,
    adapter,
    types: trees.types,
    fields: trees.fields,
    reuse,
    deadline,
    maxDepth: limits.maxDepth,
  };
  const lowering = { text, adapter, log: host.log };
  const cursor = tree.walk();
  try {
    new TreeReader(cursor, options).readDocument(document, (unit) => lowerUnit(unit, lowering));
  } finally {
    cursor.delete();
  }
  return document;
}
