// Dutch citizen service number (BSN): eight or nine digits, the eleven test with a last weight of minus one.
import { allEqual, digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

export default defineIdentifier({
  id: "nl-bsn",
  provider: "Netherlands",
  title: "Citizen service number (BSN)",
  source: "Rijksdienst voor Identiteitsgegevens, Logisch Ontwerp BSN",
  anchors: { digits: [8, 9] },
  pattern: /\d{4}[ .]\d{2}[ .]\d{3}|\d{3} \d{3} \d{3}|\d{8,9}/g,
  words: [
    "bsn",
    "burgerservicenummer",
    "burger service nummer",
    "sofinummer",
    "sofi-nummer",
    "bsn-nummer",
    "bsnnummer",
  ],
  check: (bare) => {
    const digits = digitsOf(bare.padStart(9, "0"));
    if (allEqual(digits) || Number(bare) < 1_000_000) return undefined;
    return weightedSum(digits, WEIGHTS) % 11 === 0 ? "valid" : "invalid";
  },
  reserved: (bare) => bare.length === 9 && bare.startsWith("9999"),
  alone: (bare) => bare.length === 9,
  examples: {
    flags: [{ title: "named", text: '"bsn": "«146198414»"' }],
    accepts: [{ title: "no name", text: "rows 483234072" }],
  },
});
