// Italian VAT number (partita IVA): eleven digits, Luhn.
import { digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "it-vat",
  provider: "Italy",
  title: "VAT number (partita IVA)",
  source: "Agenzia delle Entrate, struttura della partita IVA",
  subject: "organisation",
  severity: "warning",
  anchors: { digits: [11, 11], tokens: [13, 13] },
  pattern: /(?:IT)?\d{11}/gi,
  words: ["partita iva", "partitaiva", "p.iva", "p. iva", "piva", "vat", "vat number", "p iva"],
  check: (bare) => {
    if (/^(?:IT)?0{11}$/.test(bare)) return undefined;
    return luhn(digitsOf(bare)) ? "valid" : "invalid";
  },
  strong: (bare, _, check) => check === "valid" && bare.startsWith("IT"),
  examples: {
    flags: [{ title: "named", text: "partita IVA «05406636422»" }],
    accepts: [{ title: "no name", text: "offset 00743110157" }],
  },
});
