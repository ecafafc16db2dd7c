// Spanish foreigner number (NIE): X, Y or Z, seven digits and the letter of the NIF rule.
import { defineIdentifier } from "../identifier.ts";

const LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

const asNumber = (bare: string): number => Number("XYZ".indexOf(bare.charAt(0)) + bare.slice(1, -1));

export default defineIdentifier({
  id: "es-nie",
  provider: "Spain",
  title: "Foreigner identity number (NIE)",
  source: "Ministerio del Interior, Orden INT/2058/2008",
  anchors: { tokens: [8, 9] },
  pattern: /[XYZ]-?\d{7}-?[A-Z]/gi,
  words: ["nie", "n.i.e", "número de identidad de extranjero", "extranjero"],
  check: (bare) => (LETTERS.charAt(asNumber(bare) % 23) === bare.slice(-1) ? "valid" : "invalid"),
  strong: (_, written, check) => check === "valid" && written === written.toUpperCase(),
  reserved: (bare) => bare.startsWith("X0000000"),
  examples: {
    flags: [{ title: "named", text: "NIE «Y0976892G»" }],
    accepts: [{ title: "wrong letter", text: "part Y8063915Q" }],
  },
});
