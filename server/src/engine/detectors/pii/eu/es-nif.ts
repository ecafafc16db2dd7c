// Spanish DNI/NIF: eight digits and a letter mod 23.
import { defineIdentifier } from "../identifier.ts";

const LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

export default defineIdentifier({
  id: "es-nif",
  provider: "Spain",
  title: "National identity number (DNI/NIF)",
  source: "Ministerio del Interior, cálculo del dígito de control del NIF",
  anchors: { tokens: [8, 9], digits: [7, 8] },
  pattern: /\d{7,8}-?[A-Z]|\d{1,2}\.\d{3}\.\d{3}-?[A-Z]/gi,
  words: ["dni", "nif", "documento nacional", "documento nacional de identidad", "n.i.f", "d.n.i", "tax id"],
  check: (bare) => (LETTERS.charAt(Number(bare.slice(0, -1)) % 23) === bare.slice(-1) ? "valid" : "invalid"),
  strong: (bare, written, check) =>
    check === "valid" && bare.length === 9 && /[A-Z]$/.test(written) && !bare.startsWith("00"),
  reserved: (bare) => Number(bare.slice(0, -1)) === 0,
  examples: {
    flags: [{ title: "named", text: "DNI «41282643N»" }],
    accepts: [{ title: "wrong letter", text: "revision 12345678A" }],
  },
});
