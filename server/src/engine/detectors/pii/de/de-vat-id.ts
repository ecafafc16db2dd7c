// German VAT identification number: DE and nine digits. The MOD 11,10 check is customary, not official, so it only adds weight.
import { digitsOf } from "../checks/digits.ts";
import { mod11x10 } from "../checks/iso7064.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "de-vat-id",
  provider: "Germany",
  title: "VAT identification number",
  source: "Bundeszentralamt für Steuern, Aufbau der USt-IdNr.",
  subject: "organisation",
  severity: "warning",
  anchors: { tokens: [11, 11], digits: [9, 9] },
  pattern: /DE([- .]?)\d{3}([- .]?)\d{3}\2\d{3}/gi,
  words: [
    "ust-idnr",
    "ust-id",
    "ustid",
    "ustidnr",
    "ust idnr",
    "umsatzsteuer-id",
    "umsatzsteuer",
    "vat",
    "vat id",
    "vat number",
    "vatid",
    "vat-id",
    "umsatzsteuer-identifikationsnummer",
    "ust-id-nr",
    "mwst",
    "uid",
  ],
  check: (bare) => {
    if (bare === "DE000000000") return undefined;
    return mod11x10(digitsOf(bare)) ? "valid" : "none";
  },
  strong: (_, written, check) => check === "valid" || /^DE[- .]?\d{3}[- .]\d{3}[- .]\d{3}$/.test(written),
  examples: {
    flags: [{ title: "named", text: "USt-IdNr.: «DE244920058»" }],
    accepts: [{ title: "another token", text: "colour DE00FF112" }],
  },
});
