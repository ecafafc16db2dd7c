// United Kingdom passport: nine digits, newer series two letters and seven digits. Named, or alone in the newer form.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "uk-passport",
  type: "passport",
  provider: "United Kingdom",
  title: "Passport number",
  source: "HM Passport Office; ICAO 9303",
  anchors: { tokens: [9, 9], digits: [9, 9] },
  pattern: /[A-Z]{2}\d{7}|\d{9}/gi,
  words: ["passport", "passports", "passportnumber", "passport no", "passport number", "hmpo"],
  check: () => "none",
  alone: (bare) => bare.charCodeAt(0) >= 65,
  examples: {
    flags: [{ title: "named", text: "passport number is «KD9018350»" }],
    accepts: [{ title: "no name", text: "release KD7654321" }],
  },
});
