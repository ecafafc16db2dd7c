// Mexican CURP: name letters, birth date, sex, state, consonants, homonym digit, check digit.
import { isYymmdd } from "../checks/dates.ts";
import { defineIdentifier } from "../identifier.ts";

const ALPHABET = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

function isValid(bare: string): boolean {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += ALPHABET.indexOf(bare.charAt(index)) * (18 - index);
  return (10 - (sum % 10)) % 10 === Number(bare.charAt(17));
}

export default defineIdentifier({
  id: "mx-curp",
  provider: "Mexico",
  title: "Population registry code (CURP)",
  source: "Registro Nacional de Población, instructivo normativo para la asignación de la CURP",
  anchors: { tokens: [18, 18] },
  pattern: /[A-Z]{4}\d{6}[HMX][A-Z]{5}[\dA-Z]\d/gi,
  words: ["curp", "clave única", "clave unica de registro", "registro de población"],
  check: (bare) => (isYymmdd(bare.slice(4)) ? (isValid(bare) ? "valid" : "invalid") : undefined),
  strong: (_, __, check) => check === "valid",
  reserved: (bare) => bare === "HEGG560427MVZRRL04",
  examples: {
    flags: [{ title: "named", text: "CURP «ROMC840519HDFDRS08»" }],
    accepts: [{ title: "no such month", text: "curp ROMC841399HDFDRS01" }],
  },
});
