// Bech32 and Bech32m checksums (BIP 173, BIP 350): segwit addresses.

const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
const BECH32 = 1;
const BECH32M = 0x2bc830a3;

function step(checksum: number, value: number): number {
  const top = checksum >>> 25;
  let next = ((checksum & 0x1ffffff) << 5) ^ value;
  for (let bit = 0; bit < 5; bit += 1) {
    if ((top >>> bit) & 1) next ^= GENERATOR[bit] ?? 0;
  }
  return next >>> 0;
}

function expandPrefix(prefix: string): number {
  let checksum = 1;
  for (let index = 0; index < prefix.length; index += 1) checksum = step(checksum, prefix.charCodeAt(index) >> 5);
  checksum = step(checksum, 0);
  for (let index = 0; index < prefix.length; index += 1) checksum = step(checksum, prefix.charCodeAt(index) & 31);
  return checksum;
}

/** True when a lower- or upper-case text of the form prefix1data carries a correct checksum. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const split = lower.lastIndexOf("1");
  if (split < 1 || lower.length - split < 7) return false;
  let checksum = expandPrefix(lower.slice(0, split));
  for (const character of lower.slice(split + 1)) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return false;
    checksum = step(checksum, value);
  }
  return checksum === BECH32 || checksum === BECH32M;
}
