/** Tokens that end in the CRC-32 of what stands before: GitHub and npm in base 62, Atlassian and Cloudflare in hex. */
import { crc32 } from "./crc32.ts";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE62_TAIL = 6;
const HEX_TAIL = 8;

function base62(value: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62.charAt(rest % 62) + text;
  return text.padStart(BASE62_TAIL, "0");
}

/** The prefix up to the underscore is not part of the sum. */
const base62TailOf = (token: string): string => base62(crc32(token.slice(token.indexOf("_") + 1, -BASE62_TAIL)));

export const hasCrc32Base62Tail = (token: string): boolean => token.endsWith(base62TailOf(token));

export const signCrc32Base62Tail = (token: string): string => token.slice(0, -BASE62_TAIL) + base62TailOf(token);

const hexTailOf = (token: string, from: number): string =>
  crc32(token.slice(from, -HEX_TAIL)).toString(16).padStart(HEX_TAIL, "0");

/** `from`: where the summed part begins; Atlassian includes the prefix, Cloudflare does not. */
export const hasCrc32HexTail = (token: string, from = 0): boolean =>
  token.toLowerCase().endsWith(hexTailOf(token, from));

export function signCrc32HexTail(token: string, letterCase: "upper" | "lower", from = 0): string {
  const tail = hexTailOf(token, from);
  return token.slice(0, -HEX_TAIL) + (letterCase === "upper" ? tail.toUpperCase() : tail);
}
