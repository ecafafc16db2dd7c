// Brazilian CNPJ: twelve characters (letters allowed from 2026) and two mod-11 check digits.
import { weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const FIRST = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const SECOND = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2] as const;

function check(values: readonly number[], weights: readonly number[]): boolean {
  const remainder = weightedSum(values, weights) % 11;
  return (remainder < 2 ? 0 : 11 - remainder) === values[weights.length];
}

export default defineIdentifier({
  id: "br-cnpj",
  provider: "Brazil",
  title: "Company taxpayer number (CNPJ)",
  source: "Receita Federal, Instrução Normativa RFB 2229/2024",
  subject: "organisation",
  severity: "warning",
  anchors: { digits: [14, 14], tokens: [14, 14] },
  pattern: /[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}\/[\dA-Z]{4}-\d{2}|[\dA-Z]{12}\d{2}/g,
  token: /^\d[\dA-Z]{11}\d{2}$/,
  words: ["cnpj", "cadastro nacional", "cnpj da empresa"],
  check: (bare) => {
    const values = [...bare].map((character) => character.charCodeAt(0) - 48);
    if (new Set(bare).size === 1) return undefined;
    return check(values, FIRST) && check(values, SECOND) ? "valid" : "invalid";
  },
  strong: (_, written, result) => result === "valid" && written.includes("/"),
  reserved: (bare) => bare.startsWith("0000000"),
  alone: (bare) => /^\d+$/.test(bare),
  examples: {
    flags: [{ title: "named", text: "CNPJ «49.313.384/0001-91»" }],
    accepts: [{ title: "wrong check digits", text: "path 45.123.678/0001-00" }],
  },
});
