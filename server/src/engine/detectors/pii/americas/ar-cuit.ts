// Argentine CUIT/CUIL: kind of holder, eight digits, mod-11 check digit.
import { digitsOf, lastDigit, weightedSum } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

export default defineIdentifier({
  id: "ar-cuit",
  provider: "Argentina",
  title: "Taxpayer number (CUIT/CUIL)",
  source: "ARCA, clave única de identificación tributaria",
  anchors: { digits: [11, 11] },
  pattern: /(?:2[03457]|3[034])-?\d{8}-?\d/g,
  words: ["cuit", "cuil", "c.u.i.t", "cuit/cuil"],
  check: (bare) => {
    const digits = digitsOf(bare);
    return (11 - (weightedSum(digits, WEIGHTS) % 11)) % 11 === lastDigit(digits) ? "valid" : "invalid";
  },
  strong: (_, written, check) => check === "valid" && written.includes("-"),
  reserved: (bare) => bare.slice(2, 10) === "00000000",
  examples: {
    flags: [{ title: "named", text: "CUIT «20-27137318-0»" }],
    accepts: [{ title: "no name", text: "id 20212345678" }],
  },
});
