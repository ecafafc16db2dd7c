/** Puts the real values back where their mocks stand. */
import type { Span } from "../../model/span.ts";
import type { RestoredValue, RestoreResult } from "../sanitizer.ts";
import { realFor } from "./adapt.ts";
import { findMocks } from "./match.ts";
import type { MockIndex } from "./mockIndex.ts";

export interface Placement {
  /** In the text before. */
  readonly mock: Span;
  /** In the text after. */
  readonly real: RestoredValue;
}

export interface Restoration extends RestoreResult {
  readonly placements: readonly Placement[];
}

const NEIGHBOURHOOD = 200;

export function restoreText(text: string, indexes: readonly MockIndex[]): Restoration {
  const { matches, damaged } = findMocks(text, indexes);
  const parts: string[] = [];
  const placements: Placement[] = [];
  let length = 0;
  let end = 0;
  for (const [at, { span, entries }] of matches.entries()) {
    const after = text.slice(span.end, Math.min(matches[at + 1]?.span.start ?? text.length, span.end + NEIGHBOURHOOD));
    const before = text.slice(Math.max(end, span.start - NEIGHBOURHOOD), span.start);
    const real = realFor(text, span, entries, { before, after });
    if (real === undefined) continue;
    const between = text.slice(end, span.start);
    parts.push(between, real.text);
    const start = length + between.length;
    placements.push({ mock: span, real: { start, end: start + real.text.length, kind: real.kind } });
    length = start + real.text.length;
    end = span.end;
  }
  parts.push(text.slice(end));
  return { text: parts.join(""), restored: placements.map(({ real }) => real), unplaced: damaged, placements };
}
