// New Zealand IRD number: eight or nine digits, mod 11 with a second set of weights.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const FIRST = [3, 2, 7, 6, 5, 4, 3, 2] as const;
const SECOND = [7, 4, 3, 2, 5, 2, 7, 6] as const;

const complement = (remainder: number): number => (remainder === 0 ? 0 : 11 - remainder);

function isValid(bare: string): boolean {
  const digits = digitsOf(bare.padStart(9, "0"));
  const first = complement(weightedSum(digits, FIRST) % 11);
  const check = first === 10 ? complement(weightedSum(digits, SECOND) % 11) : first;
  return check === digits[8];
}

export default defineIdentifier({
  id: "nz-ird",
  provider: "New Zealand",
  title: "IRD number",
  source: "Inland Revenue, Resident withholding tax specification: IRD number validation",
  anchors: { digits: [8, 9] },
  pattern: /\d{2,3}([- ]?)\d{3}\1\d{3}/g,
  words: ["ird", "ird number", "ird no", "inland revenue", "irdnumber", "tax number"],
  check: (bare) => (Number(bare) < 10_000_000 ? undefined : isValid(bare) ? "valid" : "invalid"),
  reserved: (bare) => bare === "49091850",
  alone: (_, written) => written.includes("-"),
  examples: {
    flags: [{ title: "named", text: "IRD number «111-509-972»" }],
    accepts: [{ title: "no name", text: "range 136-410-132" }],
  },
});
