// United States DEA registration number of a prescriber: registrant letter, a letter or 9, seven digits with a check digit.
import { digitsOf } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

function isValid(bare: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check = 0] = digitsOf(bare.slice(2));
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}

export default defineIdentifier({
  id: "us-dea",
  provider: "United States",
  title: "DEA registration number",
  source: "Drug Enforcement Administration, Diversion Control Division",
  subject: "health",
  anchors: { tokens: [9, 9] },
  pattern: /[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}/gi,
  words: ["dea", "dea number", "dea no", "prescriber", "registrant"],
  check: (bare) => (isValid(bare) ? "valid" : "invalid"),
  examples: {
    flags: [{ title: "named", text: "dea_no: «BK8581325»" }],
    accepts: [{ title: "no name, no check digit", text: "part BX1234567" }],
  },
});
