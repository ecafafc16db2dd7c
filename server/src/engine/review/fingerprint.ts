/** Fingerprints that survive moved lines and formatting and tell nothing of the text they were made from. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** `subject` is code for a risk; for a leak it must be the key or the surroundings, never the value. */
export function fingerprintOf(rule: string, subject: string, occurrence: number): string {
  const normalised = subject.replace(/\s+/g, "").slice(0, 4_000);
  return bytesToHex(sha256(utf8ToBytes(`${rule}\0${normalised}\0${occurrence}`))).slice(0, 24);
}

/** Counts equal subjects, so that the second of two equal statements has a fingerprint of its own. */
export function createFingerprinter(): (rule: string, subject: string) => string {
  const seen = new Map<string, number>();
  return (rule, subject) => {
    const key = `${rule}\0${subject.replace(/\s+/g, "")}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return fingerprintOf(rule, subject, occurrence);
  };
}
