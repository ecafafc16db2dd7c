// Nigerian bank verification number: eleven digits, first 2, named.
import { allEqual, digitsOf } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "ng-bvn",
  provider: "Nigeria",
  title: "Bank verification number",
  source: "Central Bank of Nigeria, regulatory framework for BVN",
  anchors: { digits: [11, 11] },
  pattern: /\d{11}/g,
  words: ["bvn", "bank verification", "bank verification number"],
  check: (bare) => (allEqual(digitsOf(bare)) ? undefined : "none"),
  alone: false,
  examples: {
    flags: [{ title: "named", text: "bvn: «22830649398»" }],
    accepts: [{ title: "the mock value", text: "bvn 00000000000" }],
  },
});
