// Saudi national identity or residence (iqama) number: ten digits, first 1 or 2, Luhn.
import { digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "sa-id",
  provider: "Saudi Arabia",
  title: "National identity or residence number",
  source: "Ministry of Interior (Absher), national identity number",
  anchors: { digits: [10, 10] },
  pattern: /[12]\d{9}/g,
  words: ["iqama", "saudi id", "national id", "رقم الهوية", "الهوية الوطنية", "هوية", "الإقامة", "إقامة", "absher"],
  check: (bare) => (bare.startsWith("10000000") ? undefined : luhn(digitsOf(bare)) ? "valid" : "invalid"),
  alone: false,
  examples: {
    flags: [{ title: "named", text: "iqama «2590072837»" }],
    accepts: [{ title: "a time stamp", text: "iat: 1711716769" }],
  },
});
