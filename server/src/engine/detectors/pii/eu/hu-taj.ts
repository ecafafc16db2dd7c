// Hungarian social insurance number (TAJ): nine digits, weights 3 and 7.
import { digitsOf, lastDigit, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [3, 7, 3, 7, 3, 7, 3, 7] as const;

export default defineIdentifier({
  id: "hu-taj",
  provider: "Hungary",
  title: "Social insurance number (TAJ)",
  source: "1996. évi XX. törvény, 2. melléklet",
  anchors: { digits: [9, 9] },
  pattern: /\d{3}[- ]\d{3}[- ]\d{3}|\d{9}/g,
  words: ["taj", "taj szám", "taj-szám", "tajszám", "társadalombiztosítási", "társadalombiztosítási azonosító"],
  check: (bare) => {
    const digits = digitsOf(bare);
    return weightedSum(digits, WEIGHTS) % 10 === lastDigit(digits) ? "valid" : "invalid";
  },
  alone: false,
  examples: {
    flags: [{ title: "named", text: "TAJ szám: «169 973 179»" }],
    accepts: [{ title: "no name", text: "rows 123 456 788" }],
  },
});
