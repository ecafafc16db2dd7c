// Passports of the other countries: Canada, France, the Netherlands, Australia, China, Japan, Brazil, Poland, Turkey. Named only.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "passport",
  provider: "Travel documents",
  title: "Passport number",
  source: "ICAO 9303; formats of the issuing states",
  anchors: { tokens: [7, 9] },
  pattern: /[A-Z]{2}\d{6,7}|[A-Z]\d{7,8}|\d{2}[A-Z]{2}\d{5}|[A-Z]{2}[A-Z\d]{6}\d/gi,
  words: [
    "passport",
    "passports",
    "passport number",
    "passport no",
    "passeport",
    "paspoort",
    "paszport",
    "pasaport",
    "passaporte",
    "passaporto",
    "pasaporte",
    "reisepass",
    "護照",
    "护照",
    "旅券",
    "パスポート",
    "паспорт",
    "جواز السفر",
    "דרכון",
    "διαβατήριο",
  ],
  check: (bare) => (/\d.*\d.*\d/.test(bare) && !/0{6}$/.test(bare) ? "none" : undefined),
  alone: false,
  examples: {
    flags: [{ title: "French", text: "passeport «14KP63821»" }],
    accepts: [{ title: "no name", text: "batch 14KP63821" }],
  },
});
