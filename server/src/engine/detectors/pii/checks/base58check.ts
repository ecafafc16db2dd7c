// Base58Check: 21 bytes and the first four bytes of their double SHA-256 (Bitcoin addresses).
import { sha256 } from "@noble/hashes/sha2.js";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const PAYLOAD = 21;
const TOTAL = 25;

function decode(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(TOTAL);
  for (const character of text) {
    let carry = ALPHABET.indexOf(character);
    if (carry < 0) return undefined;
    for (let index = TOTAL - 1; index >= 0; index -= 1) {
      carry += 58 * (bytes[index] ?? 0);
      bytes[index] = carry & 0xff;
      carry >>= 8;
    }
    if (carry !== 0) return undefined;
  }
  return bytes;
}

/** The version byte of a well-formed address, or undefined. */
export function base58checkVersion(text: string): number | undefined {
  const bytes = decode(text);
  if (bytes === undefined) return undefined;
  const digest = sha256(sha256(bytes.subarray(0, PAYLOAD)));
  for (let index = 0; index < TOTAL - PAYLOAD; index += 1) {
    if (digest[index] !== bytes[PAYLOAD + index]) return undefined;
  }
  return bytes[0];
}
