/** Base64 and base64url to text. The engine has no platform decoder: it runs anywhere. */

const VALUES = new Map(
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].map((char, value) => [char, value]),
);
VALUES.set("-", 62).set("_", 63);

/** Bytes, or undefined when a character is not of the alphabet. */
function toBytes(encoded: string): number[] | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of encoded.replace(/=+$/, "")) {
    const value = VALUES.get(char);
    if (value === undefined) return undefined;
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >>> held) & 0xff);
    bits &= (1 << held) - 1;
  }
  return bytes;
}

/** One character a byte. Enough for tokens, keys and JSON headers, which are ASCII. */
export function decodeBase64(encoded: string): string | undefined {
  const bytes = toBytes(encoded);
  if (!bytes) return undefined;
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.slice(at, at + 4096));
  return text;
}

/** True for text a person or program would write: no control characters but white space. */
export const isPrintable = (text: string): boolean => text !== "" && !/[^\t\n\r\x20-\x7e]/.test(text);
