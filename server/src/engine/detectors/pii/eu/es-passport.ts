// Passports of Spain and Italy: two or three letters and six or seven digits. Named, or alone in a text.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "es-passport",
  type: "passport",
  provider: "Spain",
  title: "Passport number",
  source: "Dirección General de la Policía; ICAO 9303",
  anchors: { tokens: [9, 9] },
  pattern: /[A-Z]{3}\d{6}|[A-Z]{2}\d{7}/gi,
  words: ["pasaporte", "número de pasaporte", "passaporto", "numero di passaporto", "passport", "passport number"],
  check: () => "none",
  examples: {
    flags: [{ title: "named", text: "mi pasaporte es «PAB272511»" }],
    accepts: [{ title: "no name", text: "lote PAB123456" }],
  },
});
