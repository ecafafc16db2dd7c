// Brazilian CPF: nine digits and two mod-11 check digits.
import { allEqual, digitsOf, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const FIRST = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const SECOND = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

const check = (digits: readonly number[], weights: readonly number[]): boolean =>
  ((weightedSum(digits, weights) * 10) % 11) % 10 === digits[weights.length];

export default defineIdentifier({
  id: "br-cpf",
  provider: "Brazil",
  title: "Individual taxpayer number (CPF)",
  source: "Receita Federal, Instrução Normativa RFB 1548/2015",
  anchors: { digits: [11, 11] },
  pattern: /\d{3}\.\d{3}\.\d{3}-\d{2}|\d{11}/g,
  words: ["cpf", "cpf do", "c.p.f", "número do cpf", "cadastro de pessoa", "cadastro de pessoas físicas"],
  check: (bare) => {
    const digits = digitsOf(bare);
    if (allEqual(digits)) return undefined;
    return check(digits, FIRST) && check(digits, SECOND) ? "valid" : "invalid";
  },
  strong: (_, written, result) => result === "valid" && written.includes("."),
  likely: (_, __, result) => result === "valid",
  reserved: (bare) => bare.startsWith("000000"),
  examples: {
    flags: [{ title: "named", text: "CPF «455.282.303-57»" }],
    accepts: [{ title: "all equal", text: "cpf 111.111.111-11" }],
  },
});
