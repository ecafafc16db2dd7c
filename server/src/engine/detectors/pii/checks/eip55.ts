// EIP-55: the letter case of an Ethereum address is a Keccak-256 checksum of it.
import { keccak_256 } from "@noble/hashes/sha3.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** "none" for an address in one case, which carries no checksum. `hex` is the forty digits without 0x. */
export function eip55(hex: string): "valid" | "invalid" | "none" {
  const lower = hex.toLowerCase();
  if (hex === lower || hex === hex.toUpperCase()) return "none";
  const digest = bytesToHex(keccak_256(utf8ToBytes(lower)));
  for (let index = 0; index < hex.length; index += 1) {
    const character = lower.charAt(index);
    const wanted = Number.parseInt(digest.charAt(index), 16) >= 8 ? character.toUpperCase() : character;
    if (hex.charAt(index) !== wanted) return "invalid";
  }
  return "valid";
}
