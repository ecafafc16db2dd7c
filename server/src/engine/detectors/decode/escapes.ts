/** Percent and unicode escapes to text, with the way back from each character to where it stood. */

export interface Decoded {
  readonly text: string;
  /** Offset in the encoded text of each character, and one more for its end. */
  readonly origin: readonly number[];
}

const ESCAPE = /%([0-9A-Fa-f]{2})|\\u([0-9A-Fa-f]{4})|\\x([0-9A-Fa-f]{2})/y;

export function decodeEscapes(encoded: string): Decoded {
  const origin: number[] = [];
  let text = "";
  let at = 0;
  while (at < encoded.length) {
    origin.push(at);
    ESCAPE.lastIndex = at;
    const match = ESCAPE.exec(encoded);
    const code = match?.[1] ?? match?.[2] ?? match?.[3];
    text += code === undefined ? encoded.charAt(at) : String.fromCharCode(Number.parseInt(code, 16));
    at += match?.[0].length ?? 1;
  }
  origin.push(encoded.length);
  return { text, origin };
}
