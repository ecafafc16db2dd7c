/** Decodes base64 to printable text; undefined when it is anything else. Bounded, and without help from the platform. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES: ReadonlyMap<string, number> = new Map(
  [...ALPHABET].flatMap((char, index): [string, number][] =>
    char === "+"
      ? [
          ["+", index],
          ["-", index],
        ]
      : char === "/"
        ? [
            ["/", index],
            ["_", index],
          ]
        : [[char, index]],
  ),
);

const MAX = 8_192;

function bytesOf(encoded: string): number[] | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of encoded.replace(/=+$/, "")) {
    const value = VALUES.get(char);
    if (value === undefined) return undefined;
    bits = (bits << 6) | value;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 255);
      bits &= (1 << held) - 1;
    }
  }
  return bytes;
}

export function decodeText(encoded: string): string | undefined {
  if (encoded.length < 4 || encoded.length > MAX || encoded.replace(/=+$/, "").length % 4 === 1) return undefined;
  const bytes = bytesOf(encoded);
  if (!bytes || bytes.length === 0) return undefined;
  const text = bytes.map((byte) => String.fromCharCode(byte)).join("");
  let decoded: string;
  try {
    decoded = decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
  } catch {
    return undefined;
  }
  return /^[\t\n\r\x20-\x7e\u00a0-\uffff]*$/.test(text.length === decoded.length ? text : decoded)
    ? decoded
    : undefined;
}
