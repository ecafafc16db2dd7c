// Italian codice fiscale: surname and name letters, birth date, municipality, check letter; digits may be letters (omocodia).
import { defineIdentifier } from "../identifier.ts";

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23] as const;

const rank = (code: number): number => (code >= 65 ? code - 65 : code - 48);

function isValid(bare: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const value = rank(bare.charCodeAt(index));
    sum += index % 2 === 0 ? (ODD[value] ?? 0) : value;
  }
  return sum % 26 === bare.charCodeAt(15) - 65;
}

export default defineIdentifier({
  id: "it-fiscal-code",
  provider: "Italy",
  title: "Fiscal code",
  source: "Agenzia delle Entrate, DM 23 dicembre 1976",
  anchors: { tokens: [16, 16] },
  pattern: /[A-Z]{6}[\dLMNP-V]{2}[ABCDEHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]/gi,
  words: ["codice fiscale", "codicefiscale", "cod. fiscale", "c.f", "cf", "fiscal code", "tax id"],
  check: (bare) => (isValid(bare) ? "valid" : "invalid"),
  strong: (_, written, check) => check === "valid" && /\d/.test(written),
  examples: {
    flags: [{ title: "named", text: "codice fiscale «BRTGLC74H19F205W»" }],
    accepts: [{ title: "wrong check letter", text: "hash BRTGLC74H12F2050" }],
  },
});
