// Austrian social insurance number: serial, check digit, birth date.
import { isDate, pair } from "../checks/dates.ts";
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6] as const;

export default defineIdentifier({
  id: "at-svnr",
  provider: "Austria",
  title: "Social insurance number",
  source: "Dachverband der Sozialversicherungsträger, § 31 ASVG",
  anchors: { digits: [10, 10] },
  pattern: /[1-9]\d{3} ?\d{6}|[1-9]\d{3}\/\d{6}/g,
  words: [
    "svnr",
    "sv-nummer",
    "sv-nr",
    "sozialversicherungsnummer",
    "versicherungsnummer",
    "sozialversicherung",
    "e-card",
    "sv nummer",
    "versicherungsnr",
  ],
  check: (bare) => {
    const month = pair(bare, 6);
    if (!isDate(pair(bare, 4) || 1, month > 12 ? 1 : month)) return undefined;
    const digits = digitsOf(bare);
    return weightedSum(digits, WEIGHTS) % 11 === digits[3] ? "valid" : "invalid";
  },
  examples: {
    flags: [{ title: "named", text: "SV-Nummer «4590 110784»" }],
    accepts: [{ title: "no name", text: "id 4237110784" }],
  },
});
