// Singapore NRIC and FIN: series letter, seven digits, check letter by series.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2] as const;
const CITIZEN = "JZIHGFEDCBA";
const FOREIGNER = "XWUTRQPNMLK";
const FOREIGNER_2022 = "XWUTRQPNJLK";

function checkLetter(bare: string): string {
  const series = bare.charAt(0);
  const offset = series === "T" || series === "G" ? 4 : series === "M" ? 3 : 0;
  const sum = (weightedSum(digitsOf(bare), WEIGHTS) + offset) % 11;
  if (series === "M") return FOREIGNER_2022.charAt(sum);
  return (series === "S" || series === "T" ? CITIZEN : FOREIGNER).charAt(sum);
}

export default defineIdentifier({
  id: "sg-nric",
  provider: "Singapore",
  title: "National registration number (NRIC/FIN)",
  source: "Immigration & Checkpoints Authority, NRIC and FIN format",
  anchors: { tokens: [9, 9] },
  pattern: /[STFGM]\d{7}[A-Z]/gi,
  words: ["nric", "nric no", "nric number", "fin", "fin no", "ic no", "ic number", "identity card"],
  check: (bare) => (checkLetter(bare) === bare.charAt(8) ? "valid" : "invalid"),
  strong: (bare, written, check) => check === "valid" && written === bare,
  reserved: (bare) => bare.startsWith("S0000000"),
  examples: {
    flags: [{ title: "named", text: "NRIC «S8082202B»" }],
    accepts: [{ title: "wrong letter", text: "part S2740116A" }],
  },
});
