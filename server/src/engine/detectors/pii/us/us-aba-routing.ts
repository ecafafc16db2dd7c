// United States ABA routing transit number: Federal Reserve prefix and a 3-7-1 check digit.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1] as const;

function isPrefix(prefix: number): boolean {
  return prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80;
}

export default defineIdentifier({
  id: "us-aba-routing",
  provider: "United States",
  title: "Bank routing number",
  source: "American Bankers Association, routing number policy",
  subject: "account",
  severity: "warning",
  anchors: { digits: [9, 9] },
  pattern: /\d{4}-\d{4}-\d|\d{9}/g,
  words: [
    "routing",
    "routing number",
    "routing no",
    "aba",
    "aba routing",
    "rtn",
    "routing transit",
    "transit number",
    "ach routing",
    "bankrouting",
    "routingnumber",
    "wire routing",
    "abarouting",
  ],
  check: (bare) => {
    if (!isPrefix(Number(bare.slice(0, 2))) || bare === "000000000") return undefined;
    return weightedSum(digitsOf(bare), WEIGHTS) % 10 === 0 ? "valid" : "invalid";
  },
  examples: {
    flags: [{ title: "named", text: "routing number «118991276»" }],
    accepts: [{ title: "prefix never assigned", text: "routing number 400000008" }],
  },
});
