// Mobile subscriber identity: country and network code and the subscriber, fifteen digits. Named only.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "imsi",
  provider: "Mobile devices",
  title: "Mobile subscriber identity (IMSI)",
  source: "ITU-T E.212",
  subject: "device",
  severity: "warning",
  anchors: { digits: [14, 15] },
  pattern: /[2-7]\d{13,14}/g,
  words: ["imsi", "imsi number", "subscriber"],
  check: () => "none",
  alone: false,
  reserved: (bare) => bare.startsWith("00101") || bare.startsWith("99999"),
  examples: {
    flags: [{ title: "named", text: "imsi=«262009239784975»" }],
    accepts: [{ title: "the test network", text: "imsi=001010123456789" }],
  },
});
