// Korean business registration number: ten digits, weights with a carry from the ninth.
import { digitsOf, lastDigit, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5] as const;

function isValid(bare: string): boolean {
  const digits = digitsOf(bare);
  const sum = weightedSum(digits, WEIGHTS) + Math.floor(((digits[8] ?? 0) * 5) / 10);
  return (10 - (sum % 10)) % 10 === lastDigit(digits);
}

export default defineIdentifier({
  id: "kr-brn",
  provider: "South Korea",
  title: "Business registration number",
  source: "국세청, 사업자등록번호",
  subject: "organisation",
  severity: "warning",
  anchors: { digits: [10, 10] },
  pattern: /\d{3}-\d{2}-\d{5}|\d{10}/g,
  words: ["사업자등록번호", "사업자번호", "사업자", "brn", "business registration", "business registration number"],
  check: (bare) => (bare === "0000000000" ? undefined : isValid(bare) ? "valid" : "invalid"),
  examples: {
    flags: [{ title: "named", text: "사업자등록번호 «214-84-81766»" }],
    accepts: [{ title: "no name", text: "epoch 1711716769" }],
  },
});
