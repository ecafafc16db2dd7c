// French social security number (NIR): sex, year, month, department, commune, order, and a key of 97.
import { defineIdentifier } from "../identifier.ts";

/** Months above 12 stand for unknown birth months; Corsica's departments carry a letter. */
function isPlausible(bare: string): boolean {
  const month = Number(bare.slice(3, 5));
  return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}

function isValid(bare: string): boolean {
  const body = bare.slice(0, 13).replace("2A", "19").replace("2B", "18");
  return 97 - (Number(body) % 97) === Number(bare.slice(13));
}

export default defineIdentifier({
  id: "fr-nir",
  provider: "France",
  title: "Social security number (NIR)",
  source: "INSEE, numéro d'inscription au répertoire; décret 82-103",
  anchors: { digits: [15, 15], tokens: [15, 15] },
  pattern: /[1-478] ?\d{2} ?\d{2} ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}/gi,
  words: [
    "nir",
    "sécu",
    "sécurité sociale",
    "securite sociale",
    "numéro de sécurité sociale",
    "numéro de sécu",
    "insee",
    "n° sécu",
    "ssn",
    "social security",
    "tax id",
  ],
  check: (bare) => {
    if (!isPlausible(bare)) return undefined;
    return isValid(bare) ? "valid" : "invalid";
  },
  strong: (_, __, check) => check === "valid",
  examples: {
    flags: [{ title: "named", text: "numéro de sécurité sociale «284072904266080»" }],
    accepts: [{ title: "wrong key", text: "ref 284072904212345" }],
  },
});
