/**
 * Bytes -> text and back, without loss. Bytes that are not valid UTF-8 become lone surrogates (U+DC80..U+DCFF, as in
 * Python's "surrogateescape"), so a log of mixed encodings keeps every byte through sanitize and restore.
 */

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** A byte order mark stood at the beginning; it is not part of `text`, as in the editor. */
  readonly hasBom: boolean;
  /** Offset into `text` of the first byte that is not valid in the encoding. */
  readonly firstInvalid: number | undefined;
}

const BOM = "\uFEFF";

export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes);
  if (encoding === "utf-8") return decodeUtf8(bytes);
  // An odd last byte belongs to no code unit; TextDecoder would replace it silently.
  const whole = bytes.subarray(0, bytes.length & ~1);
  const units = encoding === "utf-16be" ? swapPairs(whole) : whole;
  const raw = Buffer.from(units.buffer, units.byteOffset, units.length).toString("utf16le");
  const odd = bytes.length & 1 ? raw.length : undefined;
  return withoutBom({ text: raw, encoding, hasBom: false, firstInvalid: odd });
}

export function encodeText(text: string, encoding: Encoding, hasBom: boolean): Uint8Array {
  const whole = hasBom ? BOM + text : text;
  if (encoding === "utf-8") return encodeUtf8(whole);
  const bytes = Buffer.from(whole, "utf16le");
  return encoding === "utf-16be" ? swapPairs(bytes) : bytes;
}

function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return guessUtf16(bytes.subarray(0, 4096)) ?? "utf-8";
}

/** UTF-16 without a mark: source text is mostly ASCII, so nearly every second byte is zero, always on the same side. */
function guessUtf16(sample: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length >> 1;
  if (pairs < 2) return undefined;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return "utf-16le";
  if (even > pairs * 0.7 && odd < pairs * 0.1) return "utf-16be";
  return undefined;
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return withoutBom({ text, encoding: "utf-8", hasBom: false, firstInvalid: undefined });
  } catch {
    return withoutBom(decodeMixed(bytes));
  }
}

/** Valid stretches are decoded together; each byte outside of them becomes one surrogate. */
function decodeMixed(bytes: Uint8Array): DecodedText {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const parts: string[] = [];
  let length = 0;
  let firstInvalid: number | undefined;
  let from = 0;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (let at = 0; at < bytes.length; ) {
    const size = sequenceLength(bytes, at);
    if (size > 0) {
      at += size;
      continue;
    }
    if (at > from) push(decoder.decode(bytes.subarray(from, at)));
    firstInvalid ??= length;
    push(String.fromCharCode(0xdc00 + (bytes[at] ?? 0)));
    at += 1;
    from = at;
  }
  if (from < bytes.length) push(decoder.decode(bytes.subarray(from)));
  return { text: parts.join(""), encoding: "utf-8", hasBom: false, firstInvalid };
}

/** Length of the well-formed UTF-8 sequence at `at` (Unicode standard, table 3-7); 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < size; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return size;
}

function encodeUtf8(text: string): Uint8Array {
  // With the u flag a pair is one character, so only lone surrogates match.
  if (!/[\uDC80-\uDCFF]/u.test(text)) return Buffer.from(text, "utf8");
  const chunks: Uint8Array[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff && isLow(text.charCodeAt(i + 1))) {
      i += 1;
      continue;
    }
    if (unit < 0xdc80 || unit > 0xdcff) continue;
    chunks.push(Buffer.from(text.slice(from, i), "utf8"), Uint8Array.of(unit - 0xdc00));
    from = i + 1;
  }
  chunks.push(Buffer.from(text.slice(from), "utf8"));
  return Buffer.concat(chunks);
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function withoutBom(decoded: DecodedText): DecodedText {
  if (!decoded.text.startsWith(BOM)) return decoded;
  const { firstInvalid } = decoded;
  return {
    ...decoded,
    text: decoded.text.slice(1),
    hasBom: true,
    firstInvalid: firstInvalid === undefined ? undefined : firstInvalid - 1,
  };
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    swapped[i] = bytes[i + 1] ?? 0;
    swapped[i + 1] = bytes[i] ?? 0;
  }
  return swapped;
}
