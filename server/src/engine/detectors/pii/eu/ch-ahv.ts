// Swiss social security number (AHV/AVS): 756, nine digits, EAN-13 check digit.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1] as const;

export default defineIdentifier({
  id: "ch-ahv",
  provider: "Switzerland",
  title: "Social security number (AHV/AVS)",
  source: "Zentrale Ausgleichsstelle, AHV-Nummer (AHVN13)",
  anchors: { digits: [13, 13] },
  pattern: /756\.\d{4}\.\d{4}\.\d{2}|756 \d{4} \d{4} \d{2}|756\d{10}/g,
  words: [
    "ahv",
    "ahv-nummer",
    "ahv-nr",
    "ahvnr",
    "ahvnummer",
    "avs",
    "numéro avs",
    "n° avs",
    "navs",
    "navs13",
    "ahvn13",
    "avs-nr",
    "sozialversicherungsnummer",
    "oasi",
  ],
  check: (bare) => (weightedSum(digitsOf(bare), WEIGHTS) % 10 === 0 ? "valid" : "invalid"),
  strong: (_, __, check) => check === "valid",
  reserved: (bare) => bare === "7561234567897",
  examples: {
    flags: [{ title: "named", text: "AHV-Nummer «756.3276.5297.96»" }],
    accepts: [{ title: "wrong check digit", text: "lot 756.4669.1881.02" }],
  },
});
