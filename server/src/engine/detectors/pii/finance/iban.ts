// International bank account number: country, two check digits, an account part of fixed length and structure, MOD 97-10.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { isFree } from "../candidates.ts";
import { mod97 } from "../checks/iso7064.ts";
import { messageFor } from "../messages.ts";
import { isNamed } from "../named.ts";
import { fitsIbanFormat, ibanLength } from "./ibanFormats.ts";

const WORDS = [
  "iban",
  "konto",
  "account",
  "rekening",
  "compte",
  "cuenta",
  "conto",
  "konta",
  "rachunek",
  "bankverbindung",
  "lastschrift",
  "sepa",
] as const;
/** Samples of bank documentation. */
const PUBLISHED = new Set(["DE89370400440532013000", "GB82WEST12345698765432", "GB33BUKB20201555555555"]);

const isAlnum = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** End of the text that holds `length` letters and digits with single separators between them, or -1. */
function endAfter(text: string, start: number, length: number): number {
  let count = 0;
  for (let at = start; at < text.length && at < start + 2 * length; at += 1) {
    const code = text.charCodeAt(at);
    if (isAlnum(code)) count += 1;
    else if (!(code === 32 || code === 45 || code === 0xa0) || !isAlnum(text.charCodeAt(at + 1))) return -1;
    if (count === length) return at + 1;
  }
  return -1;
}

/** Groups of four, or none: a separator elsewhere joins things that do not belong together. */
function isGrouped(written: string): boolean {
  return (
    !/[^A-Za-z0-9]/.test(written) ||
    /^(?:[A-Za-z0-9]{4}([ \-\u00a0]))(?:[A-Za-z0-9]{4}\1)*[A-Za-z0-9]{1,4}$/.test(written)
  );
}

function ibanAt(scan: Scan, start: number): Leak | undefined {
  const country = scan.text.slice(start, start + 2);
  const length = ibanLength(country.toUpperCase());
  if (length === undefined) return undefined;
  const end = endAfter(scan.text, start, length);
  if (end < 0 || !isFree(scan.text, start, end)) return undefined;
  const written = scan.text.slice(start, end);
  const bare = written.replace(/[^A-Za-z0-9]/g, "");
  if (bare !== bare.toUpperCase() && bare !== bare.toLowerCase()) return undefined;
  return isGrouped(written) ? judge(scan, bare.toUpperCase(), { start, end }) : undefined;
}

function judge(scan: Scan, bare: string, span: Leak["span"]): Leak | undefined {
  if (PUBLISHED.has(bare) || !fitsIbanFormat(bare.slice(0, 2), bare.slice(4))) return undefined;
  const valid = mod97(bare.slice(4) + bare.slice(0, 4)) === 1;
  const named = isNamed(scan, span.start, WORDS);
  if (!valid && !named) return undefined;
  const base = { detector: "iban", kind: "pii", type: "iban", span } as const;
  if (!valid) return { ...base, severity: "info", confidence: "low", checksum: "invalid" };
  return { ...base, severity: "error", confidence: "high", checksum: "valid" };
}

/** The country and check digits stand at the start of the first run: "DE88", "DE88711074002783927292". */
function detect(hit: Hit, scan: Scan): Leak | undefined {
  const first = hit.anchor.charCodeAt(0);
  const isStart = first >= 65 && /^[A-Z]{2}\d\d(?:[A-Z0-9]{11,30})?$/i.test(hit.anchor);
  return isStart ? ibanAt(scan, hit.span.start) : undefined;
}

export default defineDetector({
  meta: {
    id: "iban",
    kind: "pii",
    provider: "Banking",
    title: "Bank account number (IBAN)",
    types: ["iban"],
    severity: "error",
    message: messageFor("Bank account number (IBAN)", "account"),
    source: "ISO 13616; SWIFT IBAN Registry",
  },
  anchors: { tokens: [4, 34] },
  detect,
  examples: {
    flags: [
      { title: "in groups", text: "IBAN «DE79 2005 0550 1407 7341 96»" },
      { title: "without spaces", text: "rekening «NL29KLMN0451780263»" },
    ],
    accepts: [
      { title: "published sample", text: "IBAN DE89 3704 0044 0532 0130 00" },
      { title: "wrong check digits", text: "ref DE88 2005 0550 1407 7341 96" },
    ],
  },
});
