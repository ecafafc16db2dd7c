// Australian Medicare card: eight digits, check digit, issue number, sometimes the person's line.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9] as const;

export default defineIdentifier({
  id: "au-medicare",
  provider: "Australia",
  title: "Medicare card number",
  source: "Services Australia, Medicare card number format",
  subject: "health",
  anchors: { digits: [10, 11] },
  pattern: /[2-6]\d{3}([- ])\d{5}\1\d(?:[- /]\d)?|[2-6]\d{9}\d?/g,
  words: ["medicare", "medicare card", "medicare no", "medicare number", "medicareno"],
  check: (bare) => {
    const digits = digitsOf(bare);
    return weightedSum(digits, WEIGHTS) % 10 === digits[8] ? "valid" : "invalid";
  },
  alone: (bare) => bare.length === 10,
  examples: {
    flags: [{ title: "named", text: "Medicare card «3234 29342 1»" }],
    accepts: [{ title: "no name", text: "id 2123 25870 1" }],
  },
});
