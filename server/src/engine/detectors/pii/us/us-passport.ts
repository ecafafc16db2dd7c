// United States passport book or card: nine digits, or a letter and eight digits.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "us-passport",
  type: "passport",
  provider: "United States",
  title: "Passport number",
  source: "Department of State, DS-11; ICAO 9303",
  anchors: { tokens: [9, 9], digits: [9, 9] },
  pattern: /[A-Z]\d{8}|\d{9}/gi,
  words: [
    "passport",
    "passports",
    "passportnumber",
    "passport no",
    "passport number",
    "travel document",
    "us passport",
  ],
  check: (bare) => (bare.endsWith("00000000") ? undefined : "none"),
  alone: (bare) => bare.charCodeAt(0) >= 65,
  examples: {
    flags: [{ title: "named", text: "passport no «C77589874»" }],
    accepts: [{ title: "no name", text: "batch C03410162 closed" }],
  },
});
