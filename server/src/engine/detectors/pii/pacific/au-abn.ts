// Australian business number: eleven digits, mod 89 after taking one from the first.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19] as const;

function isValid(bare: string): boolean {
  const [first = 0, ...rest] = digitsOf(bare);
  return weightedSum([first - 1, ...rest], WEIGHTS) % 89 === 0;
}

export default defineIdentifier({
  id: "au-abn",
  provider: "Australia",
  title: "Business number (ABN)",
  source: "Australian Business Register, format of the ABN",
  subject: "organisation",
  severity: "warning",
  anchors: { digits: [11, 11] },
  pattern: /[1-9]\d ?\d{3} ?\d{3} ?\d{3}/g,
  words: ["abn", "abn no", "australian business number", "business number"],
  check: (bare) => (isValid(bare) ? "valid" : "invalid"),
  strong: (_, written, check) => check === "valid" && /^\d\d \d{3} \d{3} \d{3}$/.test(written),
  examples: {
    flags: [{ title: "named", text: "ABN «24 927 748 639»" }],
    accepts: [{ title: "no name", text: "id 52824753556" }],
  },
});
