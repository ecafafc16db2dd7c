// German physician number (LANR): six digits, their check digit, two digits for the specialty.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [4, 9, 4, 9, 4, 9] as const;

export default defineIdentifier({
  id: "de-lanr",
  provider: "Germany",
  title: "Physician number",
  source: "Kassenärztliche Bundesvereinigung, Richtlinie zur Arztnummer",
  subject: "health",
  severity: "warning",
  anchors: { digits: [9, 9] },
  pattern: /\d{9}/g,
  words: ["lanr", "arztnummer", "arzt-nr", "lebenslange arztnummer", "arztnr", "arzt nr"],
  check: (bare) => {
    const digits = digitsOf(bare);
    return (10 - (weightedSum(digits, WEIGHTS) % 10)) % 10 === digits[6] ? "valid" : "invalid";
  },
  examples: {
    flags: [{ title: "named", text: "LANR: «351953101»" }],
    accepts: [{ title: "no name", text: "Auftrag 123456601" }],
  },
});
