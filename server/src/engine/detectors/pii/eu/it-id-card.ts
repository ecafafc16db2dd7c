// Italian identity cards: paper (two letters, seven digits), electronic (seven digits, two letters; CA, digits, letters).
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "it-id-card",
  provider: "Italy",
  title: "Identity card number",
  source: "Ministero dell'Interno, carta d'identità",
  anchors: { tokens: [7, 9] },
  pattern: /[A-Z]{2} ?\d{7}|\d{7}[A-Z]{2}|[A-Z]{2}\d{5}[A-Z]{2}/gi,
  words: [
    "carta d'identità",
    "carta d'identita",
    "carta identità",
    "carta di identità",
    "c.i",
    "cie",
    "documento d'identità",
    "identity card",
  ],
  check: () => "none",
  examples: {
    flags: [{ title: "named", text: "carta d'identità «CA89478KP»" }],
    accepts: [{ title: "no name", text: "lotto AA1234567" }],
  },
});
