// Canadian Social Insurance Number: nine digits, Luhn, first digit neither 0 nor 8.
import { allEqual, digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "ca-sin",
  provider: "Canada",
  title: "Social Insurance Number",
  source: "Employment and Social Development Canada, Social Insurance Number program",
  anchors: { digits: [9, 9] },
  pattern: /[1-79]\d{2}([- ])\d{3}\1\d{3}|[1-79]\d{8}/g,
  words: [
    "sin",
    "sin number",
    "sin no",
    "social insurance",
    "social insurance number",
    "socialinsurancenumber",
    "nas",
    "numéro d'assurance sociale",
    "assurance sociale",
  ],
  check: (bare) => {
    const digits = digitsOf(bare);
    if (allEqual(digits)) return undefined;
    return luhn(digits) ? "valid" : "invalid";
  },
  examples: {
    flags: [{ title: "named", text: "SIN «576 550 156»" }],
    accepts: [
      { title: "never issued", text: "SIN 046 454 286" },
      { title: "no name", text: "offset 130692544" },
    ],
  },
});
