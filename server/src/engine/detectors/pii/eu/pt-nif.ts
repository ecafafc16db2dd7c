// Portuguese tax number (NIF): nine digits, mod 11, first digits by kind of taxpayer.
import { digitsOf, lastDigit, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2] as const;

function isValid(digits: readonly number[]): boolean {
  const check = 11 - (weightedSum(digits, WEIGHTS) % 11);
  return (check > 9 ? 0 : check) === lastDigit(digits);
}

export default defineIdentifier({
  id: "pt-nif",
  provider: "Portugal",
  title: "Tax number (NIF)",
  source: "Autoridade Tributária e Aduaneira; Decreto-Lei 14/2013",
  anchors: { digits: [9, 9] },
  pattern: /[1-35689]\d{2} ?\d{3} ?\d{3}/g,
  words: [
    "nif",
    "contribuinte",
    "número de contribuinte",
    "numero de contribuinte",
    "n.º contribuinte",
    "nipc",
    "tax id",
    "número fiscal",
    "vat",
  ],
  check: (bare) => (isValid(digitsOf(bare)) ? "valid" : "invalid"),
  reserved: (bare) => bare === "123456789",
  examples: {
    flags: [{ title: "named", text: "NIF «235375527» contribuinte" }],
    accepts: [{ title: "no name", text: "size 239082435" }],
  },
});
