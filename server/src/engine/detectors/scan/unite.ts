/**
 * Makes findings of overlapping leaks disjoint. Overlaps are united, never dropped: what a weaker report covers beyond the
 * stronger one stays covered in the sanitizer, and a value inside a compound one becomes its part.
 */
import { containsSpan, overlaps, type Span, spanLength } from "../../model/span.ts";
import type { Leak } from "../detector.ts";

export interface RankedLeak {
  readonly leak: Leak;
  readonly rank: number;
}

const CONFIDENCE = { high: 2, medium: 1, low: 0 } as const;

/** The stronger report first: what is proven, then what is sure, then what covers more. */
function byStrength(a: RankedLeak, b: RankedLeak): number {
  return (
    strength(b) - strength(a) ||
    CONFIDENCE[b.leak.confidence] - CONFIDENCE[a.leak.confidence] ||
    spanLength(b.leak.span) - spanLength(a.leak.span) ||
    a.leak.span.start - b.leak.span.start ||
    (a.leak.detector < b.leak.detector ? -1 : 1)
  );
}

/** Two low-confidence guesses must not win over one that was computed. */
const strength = ({ leak, rank }: RankedLeak): number =>
  2 * rank + (leak.checksum === "valid" ? 1 : 0) - (leak.confidence === "low" ? 2 : 0);

/** A remainder shorter than this beside a reported value is punctuation or a label. */
const WORTH_KEEPING = 4;

export function unite(leaks: readonly RankedLeak[], keepRemainders: boolean, text: string): Leak[] {
  const inOrder = [...leaks].sort((a, b) => a.leak.span.start - b.leak.span.start);
  const united: Leak[] = [];
  for (const group of overlapGroups(inOrder)) {
    if (group.length === 1 && group[0]) united.push(group[0].leak);
    else united.push(...uniteGroup(group, keepRemainders, text));
  }
  return united.sort((a, b) => a.span.start - b.span.start);
}

function* overlapGroups(inOrder: readonly RankedLeak[]): Iterable<RankedLeak[]> {
  let group: RankedLeak[] = [];
  let end = -1;
  for (const item of inOrder) {
    if (group.length > 0 && item.leak.span.start >= end) {
      yield group;
      group = [];
    }
    group.push(item);
    end = Math.max(end, item.leak.span.end);
  }
  if (group.length > 0) yield group;
}

function uniteGroup(group: readonly RankedLeak[], keepRemainders: boolean, text: string): Leak[] {
  const kept: Leak[] = [];
  for (const { leak } of [...group].sort(byStrength)) {
    const host = kept.findIndex((other) => overlaps(other.span, leak.span));
    if (host < 0) {
      kept.push(leak);
      continue;
    }
    const other = kept[host] as Leak;
    if (other.parts && containsSpan(other.span, leak.span)) kept[host] = withPart(other, leak);
    else if (leak.parts && containsSpan(leak.span, other.span)) replaceCovered(kept, leak);
    else if (keepRemainders) kept.push(...remainders(leak, kept, text));
  }
  return kept;
}

/** A compound takes the stronger reports inside it as parts. */
function replaceCovered(kept: Leak[], compound: Leak): void {
  const inside = kept.filter((leak) => containsSpan(compound.span, leak.span));
  const outside = kept.filter((leak) => !containsSpan(compound.span, leak.span));
  if (outside.some((leak) => overlaps(leak.span, compound.span))) return;
  const whole = inside.reduce((result, leak) => withPart(result, leak, true), compound);
  kept.splice(0, kept.length, ...outside, whole);
}

/**
 * `part` takes the place of the parts it covers. Where both cover the same text the compound's own part ("password") gives
 * way to the named format.
 */
function withPart(compound: Leak, part: Leak, stronger = false): Leak {
  const parts = compound.parts ?? [];
  const clashing = parts.filter((existing) => overlaps(existing.span, part.span));
  const gives = (existing: Leak): boolean =>
    containsSpan(part.span, existing.span) && (!sameSpan(existing, part) || existing.detector === compound.detector);
  const replaces = stronger || clashing.every(gives);
  if (clashing.length > 0 && !replaces) return compound;
  const rest = parts.filter((existing) => !clashing.includes(existing));
  return { ...compound, parts: [...rest, part].sort((a, b) => a.span.start - b.span.start) };
}

const sameSpan = (a: Leak, b: Leak): boolean => a.span.start === b.span.start && a.span.end === b.span.end;

/** What a weaker leak covers that no kept one does. */
function remainders(leak: Leak, kept: readonly Leak[], text: string): Leak[] {
  let pieces: Span[] = [leak.span];
  for (const { span } of kept) pieces = pieces.flatMap((piece) => subtract(piece, span));
  return pieces.filter((piece) => isWorthKeeping(text, piece)).map((span) => withoutParts(leak, span));
}

function isWorthKeeping(text: string, { start, end }: Span): boolean {
  return (text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= WORTH_KEEPING;
}

function withoutParts(leak: Leak, span: Span): Leak {
  const { parts: _parts, checksum: _checksum, ...rest } = leak;
  return { ...rest, span };
}

function subtract(piece: Span, taken: Span): Span[] {
  if (!overlaps(piece, taken)) return [piece];
  const pieces: Span[] = [];
  if (piece.start < taken.start) pieces.push({ start: piece.start, end: taken.start });
  if (taken.end < piece.end) pieces.push({ start: taken.end, end: piece.end });
  return pieces;
}
