// Philippine taxpayer number: nine digits with a mod-11 check digit, and a branch code of three to five.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2] as const;

export default defineIdentifier({
  id: "ph-tin",
  provider: "Philippines",
  title: "Taxpayer number (TIN)",
  source: "Bureau of Internal Revenue, Taxpayer Identification Number",
  anchors: { digits: [9, 14] },
  pattern: /\d{3}-\d{3}-\d{3}(?:-\d{3,5})?|\d{9}(?:\d{3})?/g,
  words: ["tin", "tin no", "tax id", "bir", "taxpayer", "taxpayer identification", "as your id"],
  check: (bare) =>
    weightedSum(digitsOf(bare), WEIGHTS) % 11 === Number(bare.charAt(8)) && !/^0{9}/.test(bare) ? "valid" : "invalid",
  strong: (_, written, check) => check === "valid" && /^\d{3}-\d{3}-\d{3}-\d{3,5}$/.test(written),
  alone: (_, written) => written.includes("-"),
  examples: {
    flags: [{ title: "named", text: "TIN: «272-345-702-000»" }],
    accepts: [{ title: "the mock value", text: "TIN 000-000-000-000" }],
  },
});
