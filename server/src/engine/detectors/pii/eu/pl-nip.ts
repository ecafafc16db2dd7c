// Polish tax number (NIP): ten digits, mod 11.
import { allEqual, digitsOf, lastDigit, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7] as const;

export default defineIdentifier({
  id: "pl-nip",
  provider: "Poland",
  title: "Tax number (NIP)",
  source: "Ministerstwo Finansów, ustawa o zasadach ewidencji i identyfikacji podatników",
  subject: "organisation",
  severity: "warning",
  anchors: { digits: [10, 10] },
  pattern: /\d{3}-\d{3}-\d{2}-\d{2}|\d{3}-\d{2}-\d{2}-\d{3}|\d{10}/g,
  words: ["nip", "numer nip", "nr nip", "tax id"],
  check: (bare) => {
    const digits = digitsOf(bare);
    if (allEqual(digits)) return undefined;
    return weightedSum(digits, WEIGHTS) % 11 === lastDigit(digits) ? "valid" : "invalid";
  },
  examples: {
    flags: [{ title: "named", text: "NIP «536-391-50-35»" }],
    accepts: [{ title: "no name", text: "epoch 1711716769" }],
  },
});
