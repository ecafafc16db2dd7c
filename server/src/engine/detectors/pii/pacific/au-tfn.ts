// Australian tax file number: eight or nine digits, weighted mod 11.
import { allEqual, digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const NINE = [1, 4, 3, 7, 5, 8, 6, 9, 10] as const;
const EIGHT = [10, 7, 8, 4, 6, 3, 5, 1] as const;

export default defineIdentifier({
  id: "au-tfn",
  provider: "Australia",
  title: "Tax file number",
  source: "Australian Taxation Office, TFN algorithm",
  anchors: { digits: [8, 9] },
  pattern: /\d{3}([- ]?)\d{3}\1\d{2,3}/g,
  words: ["tfn", "tax file", "tax file number", "taxfilenumber", "tfn no"],
  check: (bare) => {
    const digits = digitsOf(bare);
    if (allEqual(digits)) return undefined;
    return weightedSum(digits, digits.length === 9 ? NINE : EIGHT) % 11 === 0 ? "valid" : "invalid";
  },
  reserved: (bare) => bare === "123456782",
  alone: (bare) => bare.length === 9,
  examples: {
    flags: [{ title: "named", text: "TFN «451 533 987»" }],
    accepts: [{ title: "no name", text: "size 824753556" }],
  },
});
