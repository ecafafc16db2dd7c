// Czech and Slovak birth number (rodné číslo): birth date, slash, serial; divisible by eleven since 1954.
import { isDate, pair } from "../checks/dates.ts";
import { defineIdentifier } from "../identifier.ts";

/** Women add 50 to the month, and 20 or 70 when the serials of a day have run out. */
function hasBirthDate(bare: string): boolean {
  const month = pair(bare, 2) % 50;
  return isDate(pair(bare, 4), month > 20 ? month - 20 : month);
}

export default defineIdentifier({
  id: "cz-rc",
  provider: "Czechia and Slovakia",
  title: "Birth number (rodné číslo)",
  source: "Zákon 133/2000 Sb., o evidenci obyvatel",
  anchors: { digits: [9, 10] },
  pattern: /\d{6}\/\d{3,4}|\d{9,10}/g,
  words: ["rodné číslo", "rodne cislo", "rodnécíslo", "rodnecislo", "rodného čísla", "rč", "r.č", "birth number"],
  check: (bare) => {
    if (!hasBirthDate(bare) || bare.slice(6) === "0000") return undefined;
    if (bare.length === 9) return pair(bare, 0) < 54 ? "none" : undefined;
    return Number(bare) % 11 === 0 ? "valid" : "invalid";
  },
  strong: (bare, written, check) => check === "valid" && bare.length === 10 && written.includes("/"),
  alone: (bare) => bare.length === 10,
  examples: {
    flags: [{ title: "named", text: "rodné číslo «785628/5591»" }],
    accepts: [{ title: "no such month", text: "spis 784933/1234" }],
  },
});
