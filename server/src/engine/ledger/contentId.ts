/** The id of a record is the digest of its content, so a changed line cannot keep its id and duplicates are harmless. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Fields this version does not know are part of the content. */
export function contentId(record: Readonly<Record<string, unknown>>): string {
  const { id: _, ...content } = record;
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content)))).slice(0, 32);
}

/** Keys in code-unit order, no space, absent values left out: the same content gives the same text everywhere. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(",")}}`;
}
