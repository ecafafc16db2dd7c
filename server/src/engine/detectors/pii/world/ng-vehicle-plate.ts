// Nigerian vehicle plate: three letters, three digits, two letters.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "ng-vehicle-plate",
  type: "vehicle-plate",
  provider: "Nigeria",
  title: "Vehicle plate",
  source: "Federal Road Safety Corps, national vehicle plate",
  subject: "device",
  severity: "warning",
  anchors: { keywords: ["plate", "vehicle", "registration"] },
  pattern: /[A-Z]{3}[- ]?\d{3}[- ]?[A-Z]{2}/g,
  words: ["plate", "plate number", "number plate", "vehicle registration", "vehicle number"],
  fieldNames: ["plate"],
  check: () => "none",
  examples: {
    flags: [{ title: "named", text: "plate number «KJA-418RT»" }],
    accepts: [{ title: "no name", text: "lot KJA-418RT" }],
  },
});
