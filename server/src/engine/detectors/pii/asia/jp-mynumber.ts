// Japanese individual number (My Number): twelve digits, mod-11 check digit.
import { allEqual, digitsOf, lastDigit, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

export default defineIdentifier({
  id: "jp-mynumber",
  provider: "Japan",
  title: "Individual number (My Number)",
  source: "行政手続における特定の個人を識別するための番号の利用等に関する法律施行規則",
  anchors: { digits: [12, 12] },
  pattern: /\d{4}([- ]?)\d{4}\1\d{4}/g,
  words: ["マイナンバー", "個人番号", "my number", "mynumber", "individual number"],
  check: (bare) => {
    const digits = digitsOf(bare);
    if (allEqual(digits)) return undefined;
    const remainder = weightedSum(digits, WEIGHTS) % 11;
    return (remainder <= 1 ? 0 : 11 - remainder) === lastDigit(digits) ? "valid" : "invalid";
  },
  alone: (_, written) => written.length > 12,
  examples: {
    flags: [{ title: "named", text: "マイナンバー «4289 9940 9903»" }],
    accepts: [{ title: "no name", text: "id 412345678901" }],
  },
});
