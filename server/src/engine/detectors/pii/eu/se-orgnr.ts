// Swedish organisation number: group digit, third digit 2 or more so that it is no birth date, Luhn.
import { digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "se-orgnr",
  provider: "Sweden",
  title: "Organisation number",
  source: "Skatteverket, SKV 709: organisationsnummer",
  subject: "organisation",
  severity: "warning",
  anchors: { digits: [10, 12] },
  pattern: /(?:16)?[1-9]\d[2-9]\d{3}[- ]?\d{4}/g,
  words: [
    "organisationsnummer",
    "orgnr",
    "org.nr",
    "org nr",
    "org-nr",
    "orgnummer",
    "organisationsnr",
    "organization number",
  ],
  check: (bare) => (luhn(digitsOf(bare.slice(-10))) ? "valid" : "invalid"),
  strong: (_, written, check) => check === "valid" && /^[1-9]\d{5}-\d{4}$/.test(written),
  examples: {
    flags: [{ title: "named", text: "organisationsnummer «559761-0061»" }],
    accepts: [{ title: "no name", text: "epoch 1782716769" }],
  },
});
