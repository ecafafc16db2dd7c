// Australian company number: nine digits, weights 8 to 1.
import { digitsOf, lastDigit, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 1] as const;

export default defineIdentifier({
  id: "au-acn",
  provider: "Australia",
  title: "Company number (ACN)",
  source: "Australian Securities and Investments Commission, ACN check",
  subject: "organisation",
  severity: "warning",
  anchors: { digits: [9, 9] },
  pattern: /\d{3}([- ]?)\d{3}\1\d{3}/g,
  words: ["acn", "acn no", "australian company number", "company number"],
  check: (bare) => {
    const digits = digitsOf(bare);
    return (10 - (weightedSum(digits, WEIGHTS) % 10)) % 10 === lastDigit(digits) ? "valid" : "invalid";
  },
  reserved: (bare) => bare.startsWith("0000000"),
  alone: (_, written) => written.includes(" "),
  examples: {
    flags: [{ title: "named", text: "ACN «694 835 946»" }],
    accepts: [{ title: "no name", text: "size 824753557" }],
  },
});
