// United Kingdom NHS number: ten digits, the last a mod-11 check digit.
import { allEqual, digitsOf, lastDigit, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

export default defineIdentifier({
  id: "uk-nhs",
  provider: "United Kingdom",
  title: "NHS number",
  source: "NHS Data Dictionary, NHS NUMBER",
  subject: "health",
  anchors: { digits: [10, 10] },
  pattern: /\d{3}([- ])\d{3}\1\d{4}|\d{10}/g,
  words: ["nhs", "nhs number", "nhs no", "nhs id", "nhsnumber", "nhsno"],
  check: (bare) => {
    const digits = digitsOf(bare);
    if (allEqual(digits)) return undefined;
    const remainder = 11 - (weightedSum(digits, WEIGHTS) % 11);
    return (remainder === 11 ? 0 : remainder) === lastDigit(digits) ? "valid" : "invalid";
  },
  reserved: (bare) => bare.startsWith("999"),
  examples: {
    flags: [{ title: "named", text: "NHS number «456 857 5249»" }],
    accepts: [{ title: "the test block", text: "NHS number 999 000 0018" }],
  },
});
