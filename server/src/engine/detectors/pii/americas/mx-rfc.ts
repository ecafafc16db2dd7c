// Mexican RFC: three or four letters, date, homonym key with a mod-11 check character.
import { isYymmdd } from "../checks/dates.ts";
import { defineIdentifier } from "../identifier.ts";

const ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
/** Given to the general public and to foreigners. */
const GENERIC = new Set(["XAXX010101000", "XEXX010101000"]);

function isValid(bare: string): boolean {
  const padded = bare.padStart(13, " ");
  let sum = 0;
  for (let index = 0; index < 12; index += 1) sum += ALPHABET.indexOf(padded.charAt(index)) * (13 - index);
  const check = (11 - (sum % 11)) % 11;
  return (check === 10 ? "A" : String(check)) === padded.charAt(12);
}

export default defineIdentifier({
  id: "mx-rfc",
  provider: "Mexico",
  title: "Taxpayer code (RFC)",
  source: "Servicio de Administración Tributaria, anexo RFC",
  anchors: { tokens: [12, 13] },
  pattern: /[A-ZÑ&]{3,4}\d{6}[\dA-Z]{2}[\dA]/gi,
  words: ["rfc", "registro federal", "registro federal de contribuyentes", "contribuyente"],
  check: (bare) => (isYymmdd(bare.slice(-9)) ? (isValid(bare) ? "valid" : "none") : undefined),
  strong: (bare, written, check) => check === "valid" && bare.length === 13 && written === bare,
  reserved: (bare) => GENERIC.has(bare),
  examples: {
    flags: [{ title: "named", text: "RFC «ROMC840519VF4»" }],
    accepts: [{ title: "generic", text: "RFC XAXX010101000" }],
  },
});
