// United Kingdom driving licence number: five surname characters padded with 9, coded birth date, initials, check characters.
import { isDate } from "../checks/dates.ts";
import { defineIdentifier } from "../identifier.ts";

/** Decade digit, month (+5 in the tens for women), day, year digit. */
function hasBirthDate(bare: string): boolean {
  const month = Number(bare.slice(6, 8)) % 50;
  return isDate(Number(bare.slice(8, 10)), month);
}

export default defineIdentifier({
  id: "uk-driver-licence",
  type: "driver-licence",
  provider: "United Kingdom",
  title: "Driving licence number",
  source: "DVLA, driving licence number format",
  anchors: { tokens: [16, 18] },
  pattern: /(?=[A-Z]{1,5}9{0,4}\d)[A-Z9]{5}\d{6}[A-Z9]{2}[A-Z0-9]{3}(?:\d{2})?/gi,
  words: ["driving", "driving licence", "driver licence", "licence", "licence number", "dvla"],
  check: (bare) => (hasBirthDate(bare) ? "none" : undefined),
  strong: (_, written) => written === written.toUpperCase(),
  examples: {
    flags: [{ title: "named", text: "driving licence «JONES709143AB9XY»" }],
    accepts: [{ title: "no birth date in it", text: "licence JONES799993AB9XY" }],
  },
});
