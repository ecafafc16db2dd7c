// Mobile equipment identity: fifteen digits, Luhn.
import { digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "imei",
  provider: "Mobile devices",
  title: "Mobile device identity (IMEI)",
  source: "3GPP TS 23.003, clause 6",
  subject: "device",
  severity: "warning",
  anchors: { digits: [15, 16] },
  pattern: /\d{2}-\d{6}-\d{6}-\d|\d{15}/g,
  words: ["imei", "imei1", "imei2", "imeis", "device id", "handset", "imei number"],
  check: (bare) => (luhn(digitsOf(bare)) ? "valid" : "invalid"),
  reserved: (bare) => bare.startsWith("00"),
  alone: (bare) => /^(?:35|86|01|99)/.test(bare),
  examples: {
    flags: [{ title: "named", text: "device imei=«352472950673751»" }],
    accepts: [{ title: "no name", text: "id 359837460836391" }],
  },
});
