// New Zealand National Health Index number: three letters without I and O, four digits or the newer two, letter forms.
import { defineIdentifier } from "../identifier.ts";

const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ";

const rank = (character: string): number => {
  const letter = ALPHABET.indexOf(character);
  return letter >= 0 ? letter + 1 : Number(character);
};

function isValid(bare: string): boolean {
  let sum = 0;
  for (let index = 0; index < 6; index += 1) sum += rank(bare.charAt(index)) * (7 - index);
  if (/[A-Z]$/.test(bare)) return ALPHABET.charAt(23 - (sum % 24)) === bare.charAt(6);
  return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(bare.charAt(6));
}

export default defineIdentifier({
  id: "nz-nhi",
  provider: "New Zealand",
  title: "National Health Index number",
  source: "HISO 10046 Consumer Health Identity Standard",
  subject: "health",
  anchors: { tokens: [7, 7] },
  pattern: /[A-HJ-NP-Z]{3}(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})/gi,
  words: ["nhi", "nhi number", "nhi no", "national health index", "patient"],
  check: (bare) => (isValid(bare) ? "valid" : "invalid"),
  reserved: (bare) => bare.startsWith("Z"),
  alone: (bare, written) => written === bare && /\d{4}$/.test(bare),
  examples: {
    flags: [{ title: "named", text: "NHI «KGE5989»" }],
    accepts: [{ title: "the test range", text: "NHI ZAC5361" }],
  },
});
