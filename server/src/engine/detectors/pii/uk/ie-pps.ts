// Irish Personal Public Service number: seven digits, a check letter mod 23, from 2013 a second letter.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2] as const;
const LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";

function isValid(bare: string): boolean {
  const second = bare.charCodeAt(8) - 64;
  const extra = bare.length === 9 && bare.charAt(8) !== "W" ? second * 9 : 0;
  return LETTERS.charAt((weightedSum(digitsOf(bare), WEIGHTS) + extra) % 23) === bare.charAt(7);
}

export default defineIdentifier({
  id: "ie-pps",
  provider: "Ireland",
  title: "Personal Public Service number",
  source: "Department of Social Protection, PPS number format",
  anchors: { tokens: [8, 9] },
  pattern: /\d{7}[A-W][A-IW]?/gi,
  words: ["pps", "ppsn", "pps number", "pps no", "personal public service", "uimhir psp"],
  check: (bare) => (isValid(bare) ? "valid" : "invalid"),
  alone: (_, written) => written === written.toUpperCase(),
  examples: {
    flags: [{ title: "named", text: "PPSN: «0498463A»" }],
    accepts: [{ title: "no name, no check letter", text: "rev 1234567B" }],
  },
});
