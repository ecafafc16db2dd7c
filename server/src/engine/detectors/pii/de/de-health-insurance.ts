// German health insurance number (KVNR): letter and nine digits, the last a check digit.
import { crossSum, digitsOf } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2] as const;

function isValid(bare: string): boolean {
  const letter = String(bare.charCodeAt(0) - 64).padStart(2, "0");
  return crossSum(digitsOf(letter + bare.slice(1, 9)), WEIGHTS) % 10 === Number(bare.charAt(9));
}

export default defineIdentifier({
  id: "de-health-insurance",
  provider: "Germany",
  title: "Health insurance number",
  source: "GKV-Spitzenverband, Krankenversichertennummer (§ 290 SGB V)",
  subject: "health",
  anchors: { tokens: [10, 10] },
  pattern: /[A-Z]\d{9}/gi,
  words: [
    "krankenversichertennummer",
    "krankenversichertennr",
    "krankenversicherung",
    "krankenversicherungsnummer",
    "versichertennummer",
    "versichertennr",
    "versicherten-nr",
    "kvnr",
    "kv-nummer",
    "krankenkasse",
    "egk",
    "egk-nummer",
    "gesundheitskarte",
    "versicherten nummer",
  ],
  check: (bare) => (isValid(bare) ? "valid" : "invalid"),
  examples: {
    flags: [{ title: "named", text: "Versichertennummer «T719094019»" }],
    accepts: [{ title: "no name", text: "build T123456789" }],
  },
});
