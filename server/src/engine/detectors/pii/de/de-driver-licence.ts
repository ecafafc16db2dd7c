// German driving licence number: office code, serial, check character and issue number, eleven characters.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "de-driver-licence",
  type: "driver-licence",
  provider: "Germany",
  title: "Driving licence number",
  source: "Fahrerlaubnis-Verordnung, Anlage 8 (field 5 of the licence)",
  anchors: { tokens: [11, 11] },
  pattern: /[A-Z][A-Z0-9]\d{2}[A-Z0-9]{5}\d[A-Z0-9]/gi,
  words: [
    "führerschein",
    "führerscheinnummer",
    "führerschein-nr",
    "fahrerlaubnis",
    "fahrerlaubnisnummer",
    "fuehrerschein",
    "driver licence",
    "driving licence",
  ],
  check: () => "none",
  alone: (bare) => /\d{5}/.test(bare),
  examples: {
    flags: [{ title: "named", text: "Führerschein «B079RRE2I14»" }],
    accepts: [{ title: "no name", text: "key B072RRE2I55" }],
  },
});
