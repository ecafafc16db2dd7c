// Israeli identity number: nine digits with leading zeros, Luhn.
import { digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "il-id",
  provider: "Israel",
  title: "Identity number",
  source: "Population and Immigration Authority, teudat zehut",
  anchors: { digits: [8, 9] },
  pattern: /\d{8}-\d|\d{9}|\d{8}/g,
  words: ["teudat zehut", "tz", "תעודת זהות", "ת.ז", "ת״ז", "מספר זהות", "israeli id", "t.z"],
  check: (bare) => (Number(bare) < 1000 ? undefined : luhn(digitsOf(bare.padStart(9, "0"))) ? "valid" : "invalid"),
  reserved: (bare) => Number(bare) < 100,
  alone: (bare) => bare.length === 9,
  examples: {
    flags: [{ title: "named", text: "teudat zehut «068806371»" }],
    accepts: [{ title: "no name", text: "size 013431747" }],
  },
});
