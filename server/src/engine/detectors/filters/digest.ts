/** Hashes and integrity strings of lock files, downloads and policies: random, and made to be published. */
import type { Leak } from "../detector.ts";
import type { LeakFilter } from "./filter.ts";

const LOOK = 160;
/** "sha512-...", "md5: ...", "integrity": "...", "h1:..." directly before the value, or with the digest's first part between. */
const BEFORE =
  /(?:sha-?(?:1|224|256|384|512)|md5|h1|integrity|checksum|digest|etag)["']?\s{0,2}[-:=]\s{0,2}["']?(?:sha\d{1,3}[-:])?[\w+/=-]*$/i;

export const digest: LeakFilter = {
  reason: "digest",
  verdict(leak, { text }) {
    if (isProven(leak)) return undefined;
    return BEFORE.test(text.slice(Math.max(0, leak.span.start - LOOK), leak.span.start)) ? "drop" : undefined;
  },
};

/** A fitting checksum, or a compound with parts, is no digest whatever its name says. */
const isProven = (leak: Leak): boolean => leak.checksum === "valid" || leak.parts !== undefined || leak.kind === "name";
