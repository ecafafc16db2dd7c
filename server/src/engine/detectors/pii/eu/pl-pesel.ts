// Polish PESEL: birth date with the century in the month, serial, check digit.
import { isDate, pair } from "../checks/dates.ts";
import { digitsOf, lastDigit, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3] as const;

export default defineIdentifier({
  id: "pl-pesel",
  provider: "Poland",
  title: "PESEL number",
  source: "Ministerstwo Cyfryzacji, ustawa o ewidencji ludności",
  anchors: { digits: [11, 11] },
  pattern: /\d{11}/g,
  words: ["pesel", "numer pesel", "nr pesel", "pesel number"],
  check: (bare) => {
    if (!isDate(pair(bare, 4), pair(bare, 2) % 20)) return undefined;
    const digits = digitsOf(bare);
    return (10 - (weightedSum(digits, WEIGHTS) % 10)) % 10 === lastDigit(digits) ? "valid" : "invalid";
  },
  reserved: (bare) => pair(bare, 2) >= 61 && pair(bare, 2) <= 72,
  examples: {
    flags: [{ title: "named", text: "PESEL «83072137421»" }],
    accepts: [{ title: "no name", text: "id 83072112345" }],
  },
});
