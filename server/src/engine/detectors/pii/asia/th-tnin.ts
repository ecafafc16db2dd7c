// Thai national identity number: kind, province, serial, mod-11 check digit.
import { digitsOf, lastDigit, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2] as const;
/** Province codes that have never been given out. */
const NO_PROVINCE = new Set([28, 29, 59, 68, 69, 78, 79, 87, 88, 89, 97, 98, 99]);

function isPlausible(bare: string): boolean {
  const province = Number(bare.slice(1, 3));
  return province >= 10 && !NO_PROVINCE.has(province);
}

export default defineIdentifier({
  id: "th-tnin",
  provider: "Thailand",
  title: "National identity number",
  source: "Department of Provincial Administration, citizen identification number",
  anchors: { digits: [13, 13] },
  pattern: /[1-8](?:-\d{4}-\d{5}-\d{2}-\d| \d{4} \d{5} \d{2} \d|\d{12})/g,
  words: [
    "บัตรประชาชน",
    "เลขบัตรประชาชน",
    "เลขประจำตัวประชาชน",
    "ประชาชน",
    "thai id",
    "thai national",
    "national id",
    "tnin",
    "citizen id",
  ],
  check: (bare) => {
    if (!isPlausible(bare)) return undefined;
    const digits = digitsOf(bare);
    return (11 - (weightedSum(digits, WEIGHTS) % 11)) % 10 === lastDigit(digits) ? "valid" : "invalid";
  },
  strong: (_, written, check) => check === "valid" && written.includes("-"),
  examples: {
    flags: [{ title: "named", text: "เลขบัตรประชาชน «3-1012-68225-48-1»" }],
    accepts: [{ title: "epoch milliseconds", text: "ts=1783637284206" }],
  },
});
