// South African identity number: birth date, sequence, citizenship, Luhn.
import { isYymmdd } from "../checks/dates.ts";
import { digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "za-id",
  provider: "South Africa",
  title: "Identity number",
  source: "Department of Home Affairs, Identification Act 68 of 1997",
  anchors: { digits: [13, 13] },
  pattern: /\d{6} \d{4} [0-2]\d{2}|\d{10}[0-2]\d{2}/g,
  words: [
    "id number",
    "id no",
    "identity number",
    "sa id",
    "rsa id",
    "south african id",
    "said",
    "idnumber",
    "rsa",
    "identity no",
    "identiteitsnommer",
  ],
  check: (bare) => {
    if (!isYymmdd(bare)) return undefined;
    return luhn(digitsOf(bare)) ? "valid" : "invalid";
  },
  examples: {
    flags: [{ title: "named", text: "ID number «7904231691086»" }],
    accepts: [{ title: "epoch milliseconds", text: "ts=1783637284206" }],
  },
});
