/** Finds the mocks in a text: leftmost, longest first, whole mocks only. */
import type { Span } from "../../model/span.ts";
import type { VaultEntry } from "../vault.ts";
import { mayBegin, mayEnd, mayStandBetween } from "./boundary.ts";
import { withEdges } from "./edges.ts";
import { type Folded, fold } from "./fold.ts";
import { type MockGroup, type MockIndex, SHORTEST_KEY } from "./mockIndex.ts";

export interface MockMatch {
  readonly span: Span;
  readonly entries: readonly VaultEntry[];
}

export interface Matches {
  readonly matches: readonly MockMatch[];
  /** Places where a long mock begins and breaks off. */
  readonly damaged: readonly Span[];
}

export function findMocks(text: string, indexes: readonly MockIndex[]): Matches {
  const live = indexes.filter(({ size }) => size > 0);
  if (live.length === 0) return { matches: [], damaged: [] };
  const folded = fold(text);
  const matches: MockMatch[] = [];
  const damaged: Span[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (!canBegin(live, folded.codes[at] ?? 0, folded.codes[at + 1] ?? 0)) continue;
    const found = matchAt(text, folded, at, live);
    if (found === undefined) continue;
    if ("broken" in found) {
      damaged.push(found.broken);
      continue;
    }
    matches.push(found.match);
    at = found.last;
  }
  return { matches, damaged: damaged.filter((span) => !touchesAny(matches, span)) };
}

function canBegin(indexes: readonly MockIndex[], first: number, second: number): boolean {
  for (const index of indexes) if (index.mayBegin(first, second)) return true;
  return false;
}

/** `matches` are in order: only the last one that begins before the end of the span can touch it. */
function touchesAny(matches: readonly MockMatch[], { start, end }: Span): boolean {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.span.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return (matches[low - 1]?.span.end ?? 0) > start;
}

type Outcome = { readonly match: MockMatch; readonly last: number } | { readonly broken: Span };

function matchAt(text: string, folded: Folded, at: number, indexes: readonly MockIndex[]): Outcome | undefined {
  if (!indexes.some((index) => index.knowsStart(folded, at))) return undefined;
  const start = folded.starts[at] ?? 0;
  const begins = mayBegin(text, start, at > 0 && folded.ends[at - 1] === start);
  const groups = candidatesAt(folded, at, indexes);
  for (const group of groups) {
    if (matchedLetters(text, folded, at, group) < group.key.length) continue;
    if (!begins && !isLiteral(text, folded, at, group)) continue;
    const last = at + group.key.length - 1;
    const entries = groups.flatMap((each) => (each.key === group.key ? each.entries : []));
    return { match: { span: withEdges(text, spanOf(folded, at, last), entries), entries }, last };
  }
  return begins ? brokenAt(text, folded, at, indexes) : undefined;
}

function candidatesAt(folded: Folded, at: number, indexes: readonly MockIndex[]): readonly MockGroup[] {
  const groups: MockGroup[] = [];
  for (const index of indexes) for (const group of index.candidates(folded, at)) groups.push(group);
  return indexes.length === 1 ? groups : groups.sort((a, b) => b.key.length - a.key.length);
}

function brokenAt(text: string, folded: Folded, at: number, indexes: readonly MockIndex[]): Outcome | undefined {
  for (const index of indexes) {
    const group = index.startedAt(folded, at);
    if (group === undefined) continue;
    const reach = matchedLetters(text, folded, at, group);
    if (reach >= DAMAGE_FROM * group.key.length) return { broken: spanOf(folded, at, at + reach - 1) };
  }
  return undefined;
}

/** Share of a mock that has to stand there for it to be called damaged. */
const DAMAGE_FROM = 0.6;

/** How many letters of the mock stand here; all of them only when it also ends here. */
function matchedLetters(text: string, folded: Folded, at: number, group: MockGroup): number {
  const { key, breaks, isDigits } = group;
  const minimum = key.charCodeAt(0) >= 0x2e80 ? 3 : SHORTEST_KEY;
  if (key.length < minimum) return 0;
  for (let index = 0; index < key.length; index++) {
    if (folded.codes[at + index] !== key.charCodeAt(index) || at + index >= folded.length) return index;
    if (index === 0) continue;
    const from = folded.ends[at + index - 1] ?? 0;
    const to = folded.starts[at + index] ?? 0;
    if (from >= to) continue;
    const rule = { separators: breaks.get(index), isDigits, length: key.length };
    if (!mayStandBetween(text.slice(from, Math.min(to, from + 64)), rule)) return index;
  }
  const ends = mayEnd(text, folded.ends[at + key.length - 1] ?? 0);
  return ends || isLiteral(text, folded, at, group) ? key.length : key.length - 1;
}

const UNMISTAKABLE = 10;

/** A long mock that stands there letter for letter needs no boundary. */
function isLiteral(text: string, folded: Folded, at: number, { key, isDigits, entries }: MockGroup): boolean {
  if (isDigits || key.length < UNMISTAKABLE) return false;
  const written = text.slice(folded.starts[at], folded.ends[at + key.length - 1]);
  return entries.some(({ mock }) => mock.includes(written));
}

const spanOf = (folded: Folded, first: number, last: number): Span => ({
  start: folded.starts[first] ?? 0,
  end: folded.ends[last] ?? 0,
});
