/** Values that a vendor's documentation publishes for everyone: worth a word, never a leak. Known by their digests. */
import type { LeakFilter } from "./filter.ts";

/** AWS marks every key of its documentation so. */
const AWS_EXAMPLE = /EXAMPLE(?:KEY)?$/;

/** 53-bit cyrb digests of the published values, so that none of them stands in the source as a whole key. */
const PUBLISHED = new Set<number>([]);

export function digest(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

export const publicSample: LeakFilter = {
  reason: "public-sample",
  verdict(leak, scan) {
    if (leak.kind !== "secret" || leak.parts) return undefined;
    const value = scan.text.slice(leak.span.start, leak.span.end);
    return AWS_EXAMPLE.test(value) || PUBLISHED.has(digest(value)) ? "inform" : undefined;
  },
};
