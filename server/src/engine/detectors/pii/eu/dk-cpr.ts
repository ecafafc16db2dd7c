// Danish CPR number: birth date and serial. The mod-11 check has not been reliable since 2007, so it only adds weight.
import { isDate, pair } from "../checks/dates.ts";
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

export default defineIdentifier({
  id: "dk-cpr",
  provider: "Denmark",
  title: "CPR number",
  source: "CPR-kontoret, Personnummeret i CPR",
  anchors: { digits: [10, 10] },
  pattern: /\d{6}[- ]?\d{4}/g,
  words: ["cpr", "cpr-nummer", "cprnr", "cpr-nr", "cpr nummer", "personnummer", "cprnummer", "cpr nr"],
  check: (bare) => {
    if (!isDate(pair(bare, 0) % 60, pair(bare, 2))) return undefined;
    return weightedSum(digitsOf(bare), WEIGHTS) % 11 === 0 ? "valid" : "none";
  },
  strong: (_, written, check) => check === "valid" && written.includes("-"),
  reserved: (bare) => pair(bare, 0) > 60,
  examples: {
    flags: [{ title: "named", text: "CPR-nummer «210583-2608»" }],
    accepts: [{ title: "no such date", text: "cpr 459912-1234" }],
  },
});
