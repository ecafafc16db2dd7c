// Romanian personal numerical code: sex and century, birth date, county, serial, check digit.
import { isDate, pair } from "../checks/dates.ts";
import { digitsOf, lastDigit, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9] as const;

const isCounty = (county: number): boolean =>
  (county >= 1 && county <= 48) || county === 51 || county === 52 || county === 70;

export default defineIdentifier({
  id: "ro-cnp",
  provider: "Romania",
  title: "Personal numerical code (CNP)",
  source: "Direcția Generală pentru Evidența Persoanelor, HG 1375/2006",
  anchors: { digits: [13, 13] },
  pattern: /[1-9]\d{12}/g,
  words: ["cnp", "cod numeric personal", "codul numeric personal", "numeric personal"],
  check: (bare) => {
    if (!isDate(pair(bare, 5), pair(bare, 3)) || !isCounty(pair(bare, 7))) return undefined;
    const digits = digitsOf(bare);
    return (weightedSum(digits, WEIGHTS) % 11) % 10 === lastDigit(digits) || isTen(digits) ? "valid" : "invalid";
  },
  examples: {
    flags: [{ title: "named", text: "CNP «1850721404180»" }],
    accepts: [{ title: "epoch milliseconds", text: "ts=1783637284206" }],
  },
});

/** A remainder of ten is written as one. */
function isTen(digits: readonly number[]): boolean {
  return weightedSum(digits, WEIGHTS) % 11 === 10 && lastDigit(digits) === 1;
}
