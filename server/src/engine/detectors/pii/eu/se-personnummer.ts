// Swedish personal identity number: birth date (day + 60 for coordination numbers), serial, Luhn over ten digits.
import { isDate, pair } from "../checks/dates.ts";
import { digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";

function hasBirthDate(ten: string): boolean {
  const day = pair(ten, 4);
  return isDate(day > 60 ? day - 60 : day, pair(ten, 2));
}

export default defineIdentifier({
  id: "se-personnummer",
  provider: "Sweden",
  title: "Personal identity number",
  source: "Skatteverket, SKV 704: personnummer",
  anchors: { digits: [10, 12] },
  pattern: /(?:18|19|20)?\d{6}[-+ ]?\d{4}/g,
  words: [
    "personnummer",
    "personnr",
    "pnr",
    "person nr",
    "personnumret",
    "samordningsnummer",
    "person-nummer",
    "pers.nr",
    "persnr",
    "swedish id",
    "personal identity number",
    "civic number",
  ],
  check: (bare) => {
    const ten = bare.slice(-10);
    if (!hasBirthDate(ten)) return undefined;
    return luhn(digitsOf(ten)) ? "valid" : "invalid";
  },
  strong: (_, written, check) => check === "valid" && /^(?:19|20)?\d{6}[-+]\d{4}$/.test(written),
  likely: (bare, _, check) => check === "valid" && /^(?:19|20)/.test(bare) && bare.length === 12,
  examples: {
    flags: [{ title: "named", text: "personnummer «710917-2291»" }],
    accepts: [{ title: "no such day", text: "personnummer 20050442-2381" }],
  },
});
