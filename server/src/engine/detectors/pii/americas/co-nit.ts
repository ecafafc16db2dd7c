// Colombian NIT: eight to ten digits and a check digit with prime weights.
import { digitsOf } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const PRIMES = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43] as const;

function isValid(bare: string): boolean {
  const body = digitsOf(bare.slice(0, -1)).reverse();
  const remainder = body.reduce((sum, digit, index) => sum + digit * (PRIMES[index] ?? 0), 0) % 11;
  return (remainder < 2 ? remainder : 11 - remainder) === Number(bare.slice(-1));
}

export default defineIdentifier({
  id: "co-nit",
  provider: "Colombia",
  title: "Taxpayer number (NIT)",
  source: "DIAN, Orden Administrativa 4 de 1989",
  subject: "organisation",
  severity: "warning",
  anchors: { digits: [9, 11] },
  pattern: /\d{3}\.\d{3}\.\d{3}-\d|\d{8,10}-\d|\d{9,11}/g,
  words: ["nit", "n.i.t", "rut", "número de identificación tributaria"],
  check: (bare) => (isValid(bare) ? "valid" : "invalid"),
  alone: false,
  reserved: (bare) => Number(bare) === 0,
  examples: {
    flags: [{ title: "named", text: "NIT «816.204.943-7»" }],
    accepts: [{ title: "no name", text: "id 800197268" }],
  },
});
