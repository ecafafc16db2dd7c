// Belgian national number: birth date, serial, two check digits of 97; a 2 stands before the number for births from 2000.
import { isDate, pair } from "../checks/dates.ts";
import { defineIdentifier } from "../identifier.ts";

/** Bis numbers add 20 or 40 to the month; unknown birth days are zero. */
function hasBirthDate(bare: string): boolean {
  const month = pair(bare, 2) % 20;
  const day = pair(bare, 4);
  return month === 0 ? day === 0 : isDate(day || 1, month);
}

function isValid(bare: string): boolean {
  const check = Number(bare.slice(9));
  const body = bare.slice(0, 9);
  return 97 - (Number(body) % 97) === check || 97 - (Number(`2${body}`) % 97) === check;
}

export default defineIdentifier({
  id: "be-nn",
  provider: "Belgium",
  title: "National register number",
  source: "Rijksregister, koninklijk besluit van 3 april 1984",
  anchors: { digits: [11, 11] },
  pattern: /\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}|\d{6}[- ]\d{3}[-. ]\d{2}|\d{11}/g,
  words: [
    "rijksregisternummer",
    "rijksregister",
    "insz",
    "niss",
    "registre national",
    "numéro national",
    "numéro de registre national",
    "nationaal nummer",
    "nn",
    "bis-nummer",
    "inss",
    "national number",
  ],
  check: (bare) => {
    if (!hasBirthDate(bare)) return undefined;
    return isValid(bare) ? "valid" : "invalid";
  },
  strong: (_, written, check) => check === "valid" && written.includes("."),
  examples: {
    flags: [{ title: "named", text: "rijksregisternummer «71.09.07-213.93»" }],
    accepts: [{ title: "no such month", text: "ref 71.19.37-213.14" }],
  },
});
