/** JSON web tokens: header and claim names kept, claim values changed, a signature that verifies nothing. */
import type { KeyedRandom } from "./random.ts";
import { mockShape } from "./shape.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export function mockJwt(value: string, random: KeyedRandom): string | undefined {
  const match = /^(eyJ[\w-]+)\.(eyJ[\w-]+)\.([\w-]*)$/.exec(value);
  const [, header, payload, signature = ""] = match ?? [];
  const claims = payload === undefined ? undefined : mockClaims(payload, random);
  if (header === undefined || claims === undefined) return undefined;
  return `${header}.${claims}.${signatureLike(signature.length, random)}`;
}

function mockClaims(payload: string, random: KeyedRandom): string | undefined {
  const text = decode(payload);
  try {
    const claims: unknown = text === undefined ? undefined : JSON.parse(text);
    if (typeof claims !== "object" || claims === null) return undefined;
    const mocked = Object.entries(claims).map(([name, value]) => [
      name,
      typeof value === "string" ? mockShape(value, random) : value,
    ]);
    return encode(JSON.stringify(Object.fromEntries(mocked)));
  } catch {
    return undefined;
  }
}

function signatureLike(length: number, random: KeyedRandom): string {
  let text = "EXAMPLE";
  while (text.length < length) text += random.letter(ALPHABET.slice(0, 62));
  return text.slice(0, Math.max(length, 0));
}

function decode(text: string): string | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of text) {
    held = ((held << 6) | ALPHABET.indexOf(char)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
  } catch {
    return undefined;
  }
}

/** Claims are written as ASCII, other characters as JSON escapes. */
function encode(text: string): string {
  const ascii = text.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  let out = "";
  for (let at = 0; at < ascii.length; at += 3) {
    const [a, b, c] = [ascii.charCodeAt(at), ascii.charCodeAt(at + 1), ascii.charCodeAt(at + 2)];
    const three = ((a ?? 0) << 16) | ((Number.isNaN(b) ? 0 : (b ?? 0)) << 8) | (Number.isNaN(c) ? 0 : (c ?? 0));
    const four = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((three >> shift) & 63)).join("");
    out += four.slice(0, Number.isNaN(b) ? 2 : Number.isNaN(c) ? 3 : 4);
  }
  return out;
}
