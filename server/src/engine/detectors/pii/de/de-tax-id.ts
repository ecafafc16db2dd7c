// German tax identification number (IdNr): eleven digits, MOD 11,10, and exactly one digit repeated in the first ten.
import { digitsOf } from "../checks/digits.ts";
import { mod11x10 } from "../checks/iso7064.ts";
import { defineIdentifier } from "../identifier.ts";

/** Exactly one digit occurs twice or three times in the first ten, and never three times in a row. */
function hasOneRepeat(bare: string): boolean {
  const first = bare.slice(0, 10);
  const counts = [..."0123456789"].map((digit) => first.split(digit).length - 1);
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && !/(\d)\1\1/.test(first);
}

export default defineIdentifier({
  id: "de-tax-id",
  provider: "Germany",
  title: "Tax identification number",
  source: "Bundeszentralamt für Steuern, Steuerliches Identifikationsmerkmal (§ 139b AO)",
  anchors: { digits: [11, 11] },
  pattern: /[1-9]\d(?:[ /]?\d{3}){3}/g,
  words: [
    "steuer-id",
    "steuerid",
    "steuer id",
    "steuer-idnr",
    "steuer-ident-nr",
    "steuerident",
    "steuer ident",
    "steuer identnr",
    "idnr",
    "id-nr",
    "steueridentifikationsnummer",
    "steuer-identifikationsnummer",
    "identifikationsnummer",
    "steuerliche identifikationsnummer",
    "tin",
    "tax id",
    "steuer ident nr",
    "steuernummer",
  ],
  check: (bare) => {
    const digits = digitsOf(bare);
    return hasOneRepeat(bare) && mod11x10(digits) ? "valid" : "invalid";
  },
  examples: {
    flags: [{ title: "named", text: "Steuer-ID «41889738261»" }],
    accepts: [{ title: "no name", text: "Los 12345678901" }],
  },
});
