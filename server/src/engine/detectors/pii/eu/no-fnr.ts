// Norwegian birth number: birth date (day + 40 for D numbers), individual number, two mod-11 check digits.
import { isDate, pair } from "../checks/dates.ts";
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1] as const;
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

const hasBirthDate = (bare: string): boolean => isDate(pair(bare, 0) % 40, pair(bare, 2) % 40);

function isValid(bare: string): boolean {
  const digits = digitsOf(bare);
  return weightedSum(digits, FIRST) % 11 === 0 && weightedSum(digits, SECOND) % 11 === 0;
}

export default defineIdentifier({
  id: "no-fnr",
  provider: "Norway",
  title: "Birth number (fødselsnummer)",
  source: "Skatteetaten, folkeregisterforskriften § 2-2-1",
  anchors: { digits: [11, 11] },
  pattern: /\d{6}[ -]?\d{5}/g,
  words: [
    "fødselsnummer",
    "fodselsnummer",
    "fnr",
    "personnummer",
    "fødselsnr",
    "d-nummer",
    "fødsels- og personnummer",
    "foedselsnummer",
  ],
  check: (bare) => {
    if (!hasBirthDate(bare)) return undefined;
    return isValid(bare) ? "valid" : "invalid";
  },
  strong: (_, __, check) => check === "valid",
  reserved: (bare) => pair(bare, 2) > 80,
  examples: {
    flags: [{ title: "named", text: "fødselsnummer «150779 83888»" }],
    accepts: [{ title: "no such month", text: "id 15577912345" }],
  },
});
