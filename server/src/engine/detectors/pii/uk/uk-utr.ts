// United Kingdom Unique Taxpayer Reference: ten digits, the first a mod-11 check digit of the others.
import { digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [6, 7, 8, 9, 10, 5, 4, 3, 2] as const;
const CHECK = "21987654321";

export default defineIdentifier({
  id: "uk-utr",
  provider: "United Kingdom",
  title: "Unique Taxpayer Reference",
  source: "HM Revenue & Customs, modulus check for UTR",
  anchors: { digits: [10, 10] },
  pattern: /\d{5} ?\d{5}/g,
  words: [
    "utr",
    "unique taxpayer",
    "unique taxpayer reference",
    "self assessment",
    "self-assessment",
    "utr number",
    "utr no",
  ],
  check: (bare) => {
    const digits = digitsOf(bare);
    return CHECK.charAt(weightedSum(digits.slice(1), WEIGHTS) % 11) === bare.charAt(0) ? "valid" : "invalid";
  },
  reserved: (bare) => bare === "1123456789",
  examples: {
    flags: [{ title: "named", text: "UTR «9981538398» HMRC" }],
    accepts: [{ title: "no name", text: "epoch 1711716769" }],
  },
});
