/** Finds blocks again by their hash: after a restart, a crash, a move, a checkout. One pass over the text for each block size. */
import type { Span } from "../model/span.ts";
import { hashBlock, isCore, parseHash, tokenCode, windows } from "./blockHash.ts";
import { profileOf } from "./tokens/lexicalProfile.ts";
import { type RawToken, scanTokens } from "./tokens/scanTokens.ts";

export interface Wanted {
  readonly hash: string;
  /** Where it stood: of several equal places the nearest is taken. */
  readonly near?: number;
}

/** Spans in the order of `wanted`; undefined where the text does not hold the block. A place is given to one block only. */
export function relocate(
  text: string,
  languageId: string,
  wanted: readonly Wanted[],
  within: Span = { start: 0, end: text.length },
): (Span | undefined)[] {
  const raw = scanTokens(text, profileOf(languageId), within.start, within.end);
  const core = raw.flatMap((token, index) => (isCore(token) ? [index] : []));
  const codes = core.map((index) => tokenCode(raw[index] as RawToken));
  const places = candidatesBySize(codes, wanted);
  const taken = new Set<number>();
  return wanted.map(({ hash, near }) => {
    const parsed = parseHash(hash);
    if (!parsed) return undefined;
    const firsts = [...(places.get(key(parsed.count, parsed.rolling)) ?? [])].filter((first) => !taken.has(first));
    const start = (first: number) => raw[core[first] ?? 0]?.start ?? 0;
    if (near !== undefined) firsts.sort((a, b) => Math.abs(start(a) - near) - Math.abs(start(b) - near));
    for (const first of firsts) {
      const span = confirm(text, languageId, hash, ends(raw, core, first, parsed.count), start(first));
      if (!span) continue;
      taken.add(first);
      return span;
    }
    return undefined;
  });
}

const key = (count: number, rolling: number): string => `${count}:${rolling}`;

function candidatesBySize(codes: readonly number[], wanted: readonly Wanted[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const counts = new Set<number>();
  for (const { hash } of wanted) {
    const parsed = parseHash(hash);
    if (!parsed || parsed.count > codes.length) continue;
    places.set(key(parsed.count, parsed.rolling), []);
    counts.add(parsed.count);
  }
  for (const count of counts) {
    for (const [first, sum] of windows(codes, count)) places.get(key(count, sum))?.push(first);
  }
  return places;
}

/** Where a window may end: at its last core token, or behind the commas and semicolons that follow it. */
function ends(raw: readonly RawToken[], core: readonly number[], first: number, count: number): number[] {
  const last = core[first + count - 1] ?? 0;
  const found = [raw[last]?.end ?? 0];
  for (let i = last + 1; i < raw.length; i++) {
    const token = raw[i];
    if (!token || isCore(token)) break;
    if (token.kind !== "line-end") found.push(token.end);
  }
  return found;
}

function confirm(
  text: string,
  languageId: string,
  hash: string,
  ends: readonly number[],
  start: number,
): Span | undefined {
  // The longest first: a semicolon at the end belongs to the block even though it does not count.
  for (const end of [...ends].reverse()) {
    const span = { start, end };
    if (hashBlock(text, span, languageId) === hash) return span;
  }
  return undefined;
}
