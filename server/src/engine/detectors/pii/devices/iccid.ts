// SIM card number: 89, country, issuer, Luhn.
import { digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "iccid",
  provider: "Mobile devices",
  title: "SIM card number (ICCID)",
  source: "ITU-T E.118",
  subject: "device",
  severity: "warning",
  anchors: { digits: [19, 20] },
  pattern: /89\d{17,18}/g,
  words: ["iccid", "icc id", "sim", "sim card", "sim number", "simkarte", "esim"],
  check: (bare) => (luhn(digitsOf(bare)) ? "valid" : "none"),
  strong: (_, __, check) => check === "valid",
  examples: {
    flags: [{ title: "named", text: "ICCID «8949363480325629116»" }],
    accepts: [{ title: "no name", text: "id 8912345678901234567" }],
  },
});
