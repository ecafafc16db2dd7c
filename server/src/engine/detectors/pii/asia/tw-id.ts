// Taiwanese identity number: region letter, sex digit, seven digits, check digit.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const REGIONS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
const WEIGHTS = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1] as const;

function isValid(bare: string): boolean {
  const region = REGIONS.indexOf(bare.charAt(0)) + 10;
  return weightedSum(digitsOf(`${region}${bare.slice(1)}`), WEIGHTS) % 10 === 0;
}

export default defineIdentifier({
  id: "tw-id",
  provider: "Taiwan",
  title: "National identity number",
  source: "Ministry of the Interior, national identification card number",
  anchors: { tokens: [10, 10] },
  pattern: /[A-Z][1289]\d{8}/gi,
  words: ["身分證", "身分證字號", "身份證", "身份證字號", "統一編號", "統一證號", "taiwan id", "national id"],
  check: (bare) => (isValid(bare) ? "valid" : "invalid"),
  reserved: (bare) => bare.slice(1) === "000000000",
  examples: {
    flags: [{ title: "named", text: "身分證字號 «B186455363»" }],
    accepts: [{ title: "no name", text: "part B123456789" }],
  },
});
