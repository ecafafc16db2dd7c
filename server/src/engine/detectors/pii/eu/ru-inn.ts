// Russian taxpayer number (ИНН): ten digits for companies, twelve for people, weighted mod 11 mod 10.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const TEN = [2, 4, 10, 3, 5, 9, 4, 6, 8] as const;
const ELEVEN = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const;
const TWELVE = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const;

const checks = (digits: readonly number[], weights: readonly number[]): boolean =>
  (weightedSum(digits, weights) % 11) % 10 === digits[weights.length];

export default defineIdentifier({
  id: "ru-inn",
  provider: "Russia",
  title: "Taxpayer number (INN)",
  source: "Федеральная налоговая служба, приказ ММВ-7-6/435@",
  anchors: { digits: [10, 12] },
  pattern: /\d{12}|\d{10}/g,
  words: ["инн", "inn", "инн физлица", "налогоплательщика"],
  check: (bare) => {
    const digits = digitsOf(bare);
    if (bare.startsWith("00")) return undefined;
    const valid = bare.length === 10 ? checks(digits, TEN) : checks(digits, ELEVEN) && checks(digits, TWELVE);
    return valid ? "valid" : "invalid";
  },
  alone: (bare) => bare.length === 12,
  examples: {
    flags: [{ title: "named", text: "ИНН «777686234528»" }],
    accepts: [{ title: "no name", text: "id 771234567890" }],
  },
});
