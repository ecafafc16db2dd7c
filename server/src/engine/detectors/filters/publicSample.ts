/** Values that a vendor's documentation publishes for everyone: worth a word, never a leak. Known by their digests. */
import type { LeakFilter } from "./filter.ts";

/**
 * AWS marks every key of its documentation so, and our own sanitizer every key it makes up: the word in capitals anywhere, in
 * lower case between digits, or the hexadecimal words people use for it.
 */
const MARKED = /EXAMPLE|(?<![a-z])example(?![a-z])|deadbeef-?cafe/;

/** 53-bit digests of the published values, so that none of them stands in the source as a whole key. */
const PUBLISHED: ReadonlyMap<number, string> = new Map([
  [3813360685331686, "AWS documentation, access key id"],
  [475421093881275, "AWS documentation, second access key id"],
  [1185160418348980, "AWS documentation, temporary access key id"],
  [1822193718029906, "AWS documentation, secret access key"],
  [4694815007943925, "GitHub token with a valid checksum, used by scanners"],
  [2877657345354232, "npm token with a valid checksum, used by scanners"],
  [7653738485708318, "Stripe documentation, secret test key"],
  [7348199805350540, "Stripe documentation, publishable test key"],
  [13448964277174, "Telegram Bot API documentation"],
  [7192001953554569, "JSON Web Token of the usual sample"],
  [105168623544180, "RFC 7617, Basic credentials"],
  [2300742333475955, "RFC 6750, bearer token"],
  [5831805655576729, "Azure storage emulator, account key"],
  [2477484408446768, "Cosmos DB emulator, account key"],
  [5791244882586648, "Google documentation, reCAPTCHA test secret"],
  [1474195819100797, "Cloudflare documentation, Turnstile test secret"],
  [7416933378797513, "Hardhat and Anvil, first development account"],
  [1731040666012951, "MinIO documentation, default credentials"],
  [1126947533086409, "MongoDB documentation, sample password"],
  [8036035238321879, "Mailgun documentation, API key"],
  [6612890560798703, "age, test key"],
  [4012563322085989, "NuGet documentation, password"],
]);

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
    return MARKED.test(value) || PUBLISHED.has(digest(value)) ? "inform" : undefined;
  },
};
