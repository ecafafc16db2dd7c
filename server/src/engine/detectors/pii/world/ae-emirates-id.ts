// United Arab Emirates identity number: 784, birth year, serial, Luhn.
import { digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";

function isPlausible(bare: string): boolean {
  const year = Number(bare.slice(3, 7));
  return year >= 1900 && year <= 2100;
}

export default defineIdentifier({
  id: "ae-emirates-id",
  provider: "United Arab Emirates",
  title: "Emirates ID number",
  source: "Federal Authority for Identity, Citizenship, Customs & Port Security",
  anchors: { digits: [15, 15] },
  pattern: /784([- ]?)\d{4}\1\d{7}\1\d/g,
  words: ["emirates id", "emiratesid", "eid", "uae id", "id number", "الهوية", "رقم الهوية", "هوية"],
  check: (bare) => {
    if (!isPlausible(bare)) return undefined;
    return luhn(digitsOf(bare)) ? "valid" : "invalid";
  },
  strong: (_, __, check) => check === "valid",
  examples: {
    flags: [{ title: "named", text: "Emirates ID «784-1983-1181474-7»" }],
    accepts: [{ title: "no such year", text: "784-0000-1234567-1" }],
  },
});
