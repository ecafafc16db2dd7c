// German commercial register number: section HRA or HRB and up to six digits. With a one-person company it names a person.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "de-handelsregister",
  provider: "Germany",
  title: "Commercial register number",
  source: "Handelsregisterverordnung (HRV) § 3",
  subject: "organisation",
  severity: "info",
  anchors: { prefixes: ["HRA", "HRB", "GnR", "PR ", "VR "] },
  pattern: /(?:HR[AB]|GnR|PR|VR)(?: ?\d{2,6}(?: ?[A-Z]{1,2}(?![A-Za-z]))?)/g,
  words: ["handelsregister", "handelsregisternummer", "registernummer", "amtsgericht", "registergericht", "hrb", "hra"],
  check: () => "none",
  strong: (bare) => bare.startsWith("HR"),
  alone: (bare) => bare.startsWith("HR"),
  examples: {
    flags: [{ title: "with its court", text: "Amtsgericht Kiel, «HRB 28417»" }],
    accepts: [{ title: "no section", text: "HR 12345" }],
  },
});
