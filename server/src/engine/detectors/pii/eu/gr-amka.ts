// Greek social security number (AMKA): birth date, serial, Luhn.
import { isDdmmyy } from "../checks/dates.ts";
import { digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "gr-amka",
  provider: "Greece",
  title: "Social security number (AMKA)",
  source: "IDIKA, AMKA",
  anchors: { digits: [11, 11] },
  pattern: /\d{11}/g,
  words: ["amka", "αμκα", "α.μ.κ.α"],
  check: (bare) => {
    if (!isDdmmyy(bare)) return undefined;
    return luhn(digitsOf(bare)) ? "valid" : "invalid";
  },
  examples: {
    flags: [{ title: "named", text: "AMKA «16077879100»" }],
    accepts: [{ title: "no name", text: "id 16077812345" }],
  },
});
