// German pension insurance number: area, birth date, letter of the birth name, serial, check digit.
import { isDate, pair } from "../checks/dates.ts";
import { crossSum, digitsOf } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1] as const;

function isValid(bare: string): boolean {
  const letter = String(bare.charCodeAt(8) - 64).padStart(2, "0");
  const digits = digitsOf(bare.slice(0, 8) + letter + bare.slice(9, 11));
  return crossSum(digits, WEIGHTS) % 10 === Number(bare.charAt(11));
}

/** Days above 31 are used when a day has run out of serials. */
const hasBirthDate = (bare: string): boolean => isDate(pair(bare, 2) % 50 || 1, pair(bare, 4));

export default defineIdentifier({
  id: "de-rvnr",
  provider: "Germany",
  title: "Pension insurance number",
  source: "Verordnung über die Versicherungsnummer (VKVV) § 2 and § 4",
  anchors: { tokens: [12, 12], digits: [8, 8] },
  pattern: /\d{2} ?\d{6} ?[A-Z] ?\d{3}/gi,
  words: [
    "rentenversicherungsnummer",
    "rentenversicherung",
    "versicherungsnummer",
    "sv-nummer",
    "svnr",
    "sozialversicherungsnummer",
    "rvnr",
    "rv-nummer",
    "sozialversicherung",
    "versicherungsnr",
    "sv nummer",
  ],
  check: (bare) => {
    if (!hasBirthDate(bare)) return undefined;
    return isValid(bare) ? "valid" : "invalid";
  },
  strong: (_, written, check) => check === "valid" && written === written.toUpperCase(),
  examples: {
    flags: [{ title: "named", text: "Rentenversicherungsnummer «65150871K060»" }],
    accepts: [{ title: "a month that does not exist", text: "Rentenversicherung 65154971K005" }],
  },
});
