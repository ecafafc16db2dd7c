// Chinese resident identity number: area, birth date, sequence, check character of ISO 7064 MOD 11-2.
import { isDate } from "../checks/dates.ts";
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = "10X98765432";

function isPlausible(bare: string): boolean {
  const year = Number(bare.slice(6, 10));
  const area = Number(bare.slice(0, 2));
  return (
    area >= 11 &&
    area <= 91 &&
    year >= 1900 &&
    year <= 2100 &&
    isDate(Number(bare.slice(12, 14)), Number(bare.slice(10, 12)), year)
  );
}

export default defineIdentifier({
  id: "cn-id",
  provider: "China",
  title: "Resident identity number",
  source: "GB 11643-1999, citizen identification number",
  anchors: { digits: [18, 18], tokens: [18, 18] },
  pattern: /[1-9]\d{16}[\dX]/gi,
  words: [
    "身份证",
    "身份证号",
    "身份证号码",
    "居民身份证",
    "公民身份号码",
    "證件號碼",
    "证件号",
    "id card",
    "idcard",
    "identity card",
    "id number",
    "resident identity",
  ],
  check: (bare) => {
    if (!isPlausible(bare)) return undefined;
    return CHECKS.charAt(weightedSum(digitsOf(bare), WEIGHTS) % 11) === bare.charAt(17) ? "valid" : "invalid";
  },
  strong: (_, __, check) => check === "valid",
  examples: {
    flags: [{ title: "named", text: "身份证号: «440106198504125213»" }],
    accepts: [{ title: "no such month", text: "id 440106198513129999" }],
  },
});
