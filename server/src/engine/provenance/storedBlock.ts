/** Blocks as they are kept between sessions: hashes and positions, never code. */
import type { Span } from "../model/span.ts";
import { hashBlock, isCore, tokenCode } from "./blockHash.ts";
import { relocate } from "./relocate.ts";
import { trimSpan } from "./shift.ts";
import { textKey } from "./textKey.ts";
import { profileOf } from "./tokens/lexicalProfile.ts";
import { scanTokens } from "./tokens/scanTokens.ts";
import type { TrackedBlock } from "./trackedBlock.ts";

export interface StoredBlock extends TrackedBlock {
  /** One 32-bit code for each line with tokens: finds the block again when the file changed while nobody looked. */
  readonly lines: readonly number[];
}

export interface StoredDocument {
  readonly version: 1;
  readonly uri: string;
  readonly languageId: string;
  readonly textKey: string;
  readonly blocks: readonly StoredBlock[];
}

export function storeDocument(
  uri: string,
  languageId: string,
  text: string,
  blocks: readonly TrackedBlock[],
): StoredDocument {
  const stored = blocks.map((block) => ({
    ...block,
    lines: lineCodes(text, languageId, block.span).map(({ code }) => code),
  }));
  return { version: 1, uri, languageId, textKey: textKey(text), blocks: stored };
}

/** Blocks where they stand in `text` now. `lost` could not be found: deleted, or changed beyond recognition. */
export function reanchor(
  stored: readonly StoredBlock[],
  storedTextKey: string | undefined,
  text: string,
  languageId: string,
): { found: TrackedBlock[]; lost: StoredBlock[] } {
  const found: TrackedBlock[] = [];
  const lost: StoredBlock[] = [];
  const unchanged = storedTextKey === textKey(text);
  const spans = unchanged
    ? stored.map((block) => block.span)
    : relocate(
        text,
        languageId,
        stored.map(({ hash, span }) => ({ hash, near: span.start })),
      );
  stored.forEach((block, index) => {
    const { lines, ...tracked } = block;
    const span = spans[index] ?? similarPlace(text, languageId, lines, block.span.start);
    const hash = span && (unchanged ? block.hash : hashBlock(text, span, languageId));
    if (span && hash) found.push({ ...tracked, span, hash });
    else lost.push(block);
  });
  return { found, lost };
}

/** The stretch of lines that holds most of the block's lines, when that is at least half of them. */
function similarPlace(text: string, languageId: string, lines: readonly number[], near: number): Span | undefined {
  const wanted = new Set(lines);
  const all = lineCodes(text, languageId, { start: 0, end: text.length });
  const hits = all.flatMap((line, index) => (wanted.has(line.code) ? [{ ...line, index }] : []));
  const reach = lines.length * 2;
  let best: { first: number; last: number; score: number; distance: number } | undefined;
  for (let first = 0, last = 0; first < hits.length; first++) {
    while (last + 1 < hits.length && (hits[last + 1]?.line ?? 0) - (hits[first]?.line ?? 0) < reach) last += 1;
    const score = new Set(hits.slice(first, last + 1).map(({ code }) => code)).size;
    const distance = Math.abs((hits[first]?.start ?? 0) - near);
    if (!best || score > best.score || (score === best.score && distance < best.distance)) {
      best = { first, last, score, distance };
    }
  }
  // One line alone is enough only when no other place has it.
  if (!best || best.score < wanted.size / 2 || (best.score < 2 && hits.length > 1)) return undefined;
  const [from, to] = [hits[best.first], hits[best.last]];
  if (!from || !to) return undefined;
  // The block's lines before the first and after the last that were recognised changed in place.
  const start = all[Math.max(0, from.index - lines.indexOf(from.code))];
  const end = all[Math.min(all.length - 1, to.index + lines.length - 1 - lines.lastIndexOf(to.code))];
  return start && end && trimSpan(text, { start: start.start, end: end.end });
}

interface LineCode {
  readonly code: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function lineCodes(text: string, languageId: string, span: Span): LineCode[] {
  const lines: { code: number; line: number; start: number; end: number }[] = [];
  let line = 0;
  for (const token of scanTokens(text, profileOf(languageId), span.start, span.end)) {
    if (token.kind === "line-end") line += 1;
    if (!isCore(token)) continue;
    const last = lines.at(-1);
    const code = tokenCode(token);
    if (last?.line === line) {
      last.code = (Math.imul(last.code, 31) + code) >>> 0;
      last.end = token.end;
    } else lines.push({ code, line, start: token.start, end: token.end });
  }
  return lines;
}
