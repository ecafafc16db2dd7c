// German passport: nine characters of the document alphabet, the last an ICAO check digit.
import { icaoCheck } from "../checks/icao.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "de-passport",
  type: "passport",
  provider: "Germany",
  title: "Passport number",
  source: "Bundesministerium des Innern, Seriennummer des Reisepasses; ICAO 9303",
  anchors: { tokens: [9, 10] },
  pattern: /[CFGHJKL][CFGHJKLMNPRTVWXYZ0-9]{7,8}\d/gi,
  words: [
    "reisepass",
    "reisepassnummer",
    "pass-nr",
    "passnummer",
    "pass nr",
    "passnr",
    "pass",
    "reisepass-nr",
    "passport",
    "passport number",
  ],
  check: (bare) => {
    if (!/\d.*\d/.test(bare)) return undefined;
    return icaoCheck(bare) ? "valid" : "invalid";
  },
  alone: (bare) => bare.length === 9,
  examples: {
    flags: [{ title: "named", text: "Reisepass «C49X66R67»" }],
    accepts: [{ title: "no name", text: "module C4RX00T44" }],
  },
});
