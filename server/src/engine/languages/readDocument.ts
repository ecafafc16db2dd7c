/** Parses a stretch of a text and reads it into lowered units. */
import type { Tree } from "web-tree-sitter";
import type { EngineHost } from "../host.ts";
import type { LanguageAdapter } from "./adapter.ts";
import type { Deadline, ParseLimits } from "./limits.ts";
import { lowerUnit } from "./lowerUnits.ts";
import { TreeReader } from "./readTree.ts";
import { type Insertion, parseRepaired } from "./repair.ts";
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

/** A stretch of a text that was parsed. */
export interface ParsedStretch {
  readonly tree: Tree;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The outermost unit: it starts at 0, so what it holds itself (comments between statements) has offsets of the text. */
export function readDocument(
  environment: ParseEnvironment,
  { tree, text, start, end }: ParsedStretch,
  reuse: UnitReuse | undefined,
  deadline: Deadline,
): UnitRecord {
  const { adapter, trees, limits, host } = environment;
  const document = newRecord("", "", 0, text.length);
  const repaired = parseRepaired(
    text.slice(start, end),
    tree,
    (broken) => repairs(broken, environment),
    trees,
    deadline,
  );
  const toText = repaired?.toText;
  const repairedAt = (repaired?.insertions ?? []).map(({ at }) => start + at);
  document.errors.push(...repairedAt.map((at) => ({ from: at, to: at })));
  const offset = toText ? (index: number) => start + toText(index) : (index: number) => start + index;
  const { types, fields } = trees;
  const options = {
    text,
    offset,
    repairs: repairedAt,
    adapter,
    types,
    fields,
    reuse,
    deadline,
    maxDepth: limits.maxDepth,
  };
  const lowering = { text, adapter, log: host.log };
  const cursor = (repaired?.tree ?? tree).walk();
  try {
    new TreeReader(cursor, options).readDocument(document, (unit) => lowerUnit(unit, lowering));
  } finally {
    cursor.delete();
    if (repaired) trees.release(repaired.tree);
  }
  return document;
}

/** A repair that fails leaves the text as it is. */
function repairs(text: string, { adapter, host }: ParseEnvironment): readonly Insertion[] {
  try {
    return adapter.repair?.(text) ?? [];
  } catch (error) {
    host.log("error", `repair failed: ${error instanceof Error ? error.message : "unknown"}`);
    return [];
  }
}
