/**
 * The normalised hash of a block: "t1:<core tokens>:<rolling>:<sha-256>". The digest decides; count and rolling sum only
 * make it quick to find the block again in a text. It is computed from the block's own text and never from a syntax tree:
 * every program gets the same hash, whether or not a grammar is loaded and whatever stands around the block.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Span } from "../model/span.ts";
import { columnAt } from "./tokens/indentation.ts";
import { profileOf } from "./tokens/lexicalProfile.ts";
import { normalise } from "./tokens/normalise.ts";
import { type RawToken, scanTokens } from "./tokens/scanTokens.ts";

export interface ParsedHash {
  readonly count: number;
  readonly rolling: number;
}

/** Undefined when the span holds no token: nothing that anybody could answer for. */
export function hashBlock(text: string, span: Span, languageId: string): string | undefined {
  const profile = profileOf(languageId);
  const raw = scanTokens(text, profile, span.start, span.end);
  const core = raw.filter(isCore);
  if (core.length === 0) return undefined;
  const tokens = normalise(raw, profile, (offset) => columnAt(text, offset));
  // A lone surrogate has no UTF-8 form; the length in front keeps tokens apart whatever they hold.
  const joined = tokens.map((token) => `${token.length}:${token}`).join("");
  const digest = bytesToHex(sha256(utf8ToBytes(joined)));
  return `t1:${core.length}:${rollingOf(core).toString(16)}:${digest}`;
}

export function parseHash(hash: string): ParsedHash | undefined {
  const match = /^t1:(\d+):([0-9a-f]{1,8}):[0-9a-f]{64}$/.exec(hash);
  return match ? { count: Number(match[1]), rolling: Number.parseInt(match[2] ?? "", 16) } : undefined;
}

/** Tokens whose presence does not depend on what stands around: not line ends, commas and semicolons. */
export const isCore = (token: RawToken): boolean =>
  token.kind !== "line-end" && token.text !== "," && token.text !== ";";

const BASE = 0x01000193;

export function tokenCode(token: RawToken): number {
  // Quotes and escapes inside strings may change with formatting, so only their letters count here.
  const text = token.kind === "string" ? token.text.replace(/[\s"'\\]/g, "") : token.text;
  let code = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  return code >>> 0;
}

export function rollingOf(tokens: readonly RawToken[]): number {
  let sum = 0;
  for (const token of tokens) sum = (Math.imul(sum, BASE) + tokenCode(token)) >>> 0;
  return sum;
}

/** Rolling sums of every window of `count` codes, by the index of its first. */
export function* windows(codes: readonly number[], count: number): Generator<[index: number, sum: number]> {
  let weight = 1;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    if (i > 0) weight = Math.imul(weight, BASE);
    sum = (Math.imul(sum, BASE) + (codes[i] ?? 0)) >>> 0;
  }
  for (let first = 0; first + count <= codes.length; first++) {
    yield [first, sum];
    const without = (sum - Math.imul(codes[first] ?? 0, weight)) >>> 0;
    sum = (Math.imul(without, BASE) + (codes[first + count] ?? 0)) >>> 0;
  }
}
