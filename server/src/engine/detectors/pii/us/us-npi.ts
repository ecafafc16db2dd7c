// United States National Provider Identifier: ten digits, first 1 or 2, Luhn with the prefix 80840.
import { digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "us-npi",
  provider: "United States",
  title: "National Provider Identifier",
  source: "Centers for Medicare & Medicaid Services, NPI check digit",
  subject: "health",
  severity: "warning",
  anchors: { digits: [10, 10] },
  pattern: /[12]\d{9}|[12]\d{3}([- ])\d{3}\1\d{3}/g,
  words: [
    "npi",
    "npis",
    "national provider",
    "provider",
    "provider id",
    "prescriber",
    "rendering provider",
    "billing provider",
  ],
  check: (bare) => (luhn(digitsOf(`80840${bare}`)) ? "valid" : "invalid"),
  examples: {
    flags: [{ title: "named", text: "provider NPI «1692230380»" }],
    accepts: [{ title: "a time stamp", text: "created_at: 1711716769" }],
  },
});
