// German identity card: nine characters of the card alphabet with an ICAO check digit, or the old T series.
import { icaoCheck } from "../checks/icao.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "de-id-card",
  provider: "Germany",
  title: "Identity card number",
  source: "Bundesministerium des Innern, Seriennummer des Personalausweises; ICAO 9303",
  anchors: { tokens: [9, 10] },
  pattern: /[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{7,8}\d/gi,
  words: [
    "personalausweis",
    "personalausweisnummer",
    "personalausweis-nr",
    "ausweis",
    "ausweisnummer",
    "ausweis nr",
    "ausweis-nr",
    "ausweisnr",
    "perso",
    "seriennummer",
    "identity card",
    "id card",
  ],
  check: (bare) => {
    if (/^T\d{8}$/.test(bare)) return "none";
    if (!/\d.*\d/.test(bare)) return undefined;
    return icaoCheck(bare) ? "valid" : "invalid";
  },
  alone: (bare) => /^[LMNPRTVWXYG]/.test(bare) && bare.length === 9,
  examples: {
    flags: [{ title: "named", text: "Personalausweis «L78X27R25»" }],
    accepts: [{ title: "no name", text: "module L7RX00T44" }],
  },
});
