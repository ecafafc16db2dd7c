// United States driver licence: formats of the states that lead with a letter. Worthless without a name beside it.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "us-driver-licence",
  type: "driver-licence",
  provider: "United States",
  title: "Driver licence number",
  source: "AAMVA, DL/ID card design standard; formats of the state motor vehicle agencies",
  anchors: { tokens: [7, 15], digits: [7, 13] },
  pattern: /[A-Z]{1,2}\d{5,14}[A-Z]?|\d{7,13}|[A-Z]\d{3}-\d{4}-\d{4}|[A-Z]\d{3}-\d{3}-\d{2}-\d{3}-\d/gi,
  words: [
    "driver license",
    "driver licence",
    "drivers license",
    "drivers licence",
    "driver's license",
    "driver's licence",
    "driving licence",
    "driving license",
    "dl number",
    "dl no",
    "driverlicense",
    "driverslicense",
    "license number",
    "licence number",
  ],
  check: () => "none",
  alone: (bare) => /^[A-Z]\d{8}$/.test(bare),
  examples: {
    flags: [{ title: "named", text: "driver's license: «D3300450»" }],
    accepts: [{ title: "no name", text: "part D1234567" }],
  },
});
