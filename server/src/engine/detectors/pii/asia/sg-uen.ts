// Singapore unique entity number: three forms, each with its check letter.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { type Check, defineIdentifier } from "../identifier.ts";

const BUSINESS = [10, 4, 9, 3, 8, 2, 7, 1] as const;
const COMPANY = [10, 8, 6, 4, 9, 7, 5, 3, 1] as const;
const OTHER = [4, 3, 5, 3, 10, 2, 2, 5, 7] as const;
const OTHER_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWX0123456789";

function checkLetter(bare: string): string {
  if (bare.length === 9) return "XMKECAWLJDB".charAt(weightedSum(digitsOf(bare), BUSINESS) % 11);
  if (/^\d/.test(bare)) return "ZKCMDNERGWH".charAt(weightedSum(digitsOf(bare), COMPANY) % 11);
  const ranks = [...bare.slice(0, 9)].map((character) => OTHER_ALPHABET.indexOf(character));
  return OTHER_ALPHABET.charAt((weightedSum(ranks, OTHER) + 11 - 5) % 11);
}

const check = (bare: string): Check => (checkLetter(bare) === bare.slice(-1) ? "valid" : "invalid");

export default defineIdentifier({
  id: "sg-uen",
  provider: "Singapore",
  title: "Unique entity number",
  source: "Accounting and Corporate Regulatory Authority, UEN format",
  subject: "organisation",
  severity: "warning",
  anchors: { tokens: [9, 10] },
  pattern: /(?:19|20)\d{7}[A-Z]|\d{8}[A-Z]|[TSR]\d{2}[A-Z]{2}\d{4}[A-Z]/gi,
  words: ["uen", "uen no", "unique entity", "acra", "business registration"],
  check,
  strong: (bare, written, result) => result === "valid" && bare.length === 10 && written === bare,
  examples: {
    flags: [{ title: "named", text: "UEN «201930778H»" }],
    accepts: [{ title: "no letter", text: "UEN 53125226" }],
  },
});
