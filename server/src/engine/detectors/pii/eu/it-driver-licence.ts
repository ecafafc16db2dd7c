// Italian driving licence: two letters, seven digits and a letter, or the U1 form without vowels.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "it-driver-licence",
  type: "driver-licence",
  provider: "Italy",
  title: "Driving licence number",
  source: "Ministero delle Infrastrutture e dei Trasporti, patente di guida",
  anchors: { tokens: [10, 10] },
  pattern: /(?!U1)[A-Z]{2}\d{7}[A-Z]|U1[BCDFGHJKLMNPRSTUVWXYZ0-9]{7}[A-Z]/gi,
  words: [
    "patente",
    "patente di guida",
    "licenza",
    "licenza di guida",
    "driving licence",
    "driver licence",
    "license",
    "licence",
  ],
  check: () => "none",
  examples: {
    flags: [{ title: "named", text: "patente «MI9715017K»" }],
    accepts: [{ title: "a vowel", text: "patente U1H00A000B" }],
  },
});
