// Chilean RUT: seven or eight digits and a mod-11 check character, K for ten.
import { digitsOf } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

function checkCharacter(body: string): string {
  const sum = digitsOf(body)
    .reverse()
    .reduce((total, digit, index) => total + digit * ((index % 6) + 2), 0);
  return "0K987654321".charAt(sum % 11);
}

export default defineIdentifier({
  id: "cl-rut",
  provider: "Chile",
  title: "Taxpayer number (RUT/RUN)",
  source: "Servicio de Impuestos Internos, rol único tributario",
  anchors: { digits: [7, 9], tokens: [8, 9] },
  pattern: /\d{1,2}\.\d{3}\.\d{3}-[\dK]|\d{7,8}-?[\dK]/gi,
  token: /^\d{7,8}K$/i,
  words: ["rut", "run", "r.u.t", "rol único tributario", "rol unico"],
  check: (bare) => (checkCharacter(bare.slice(0, -1)) === bare.slice(-1) ? "valid" : "invalid"),
  strong: (_, written, check) => check === "valid" && /^\d{1,2}\.\d{3}\.\d{3}-/.test(written),
  alone: (_, written) => written.includes("-"),
  reserved: (bare) => bare === "111111111",
  examples: {
    flags: [{ title: "named", text: "RUT «14.121.266-4»" }],
    accepts: [{ title: "no name", text: "range 12345678-1" }],
  },
});
