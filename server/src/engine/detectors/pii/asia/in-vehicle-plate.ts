// Indian vehicle registration: state, district, series, four digits.
import { defineIdentifier } from "../identifier.ts";

const STATES = new Set(
  "AN AP AR AS BR CG CH DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TN TR TS TG UK UP UA WB BH".split(
    " ",
  ),
);

export default defineIdentifier({
  id: "in-vehicle-plate",
  type: "vehicle-plate",
  provider: "India",
  title: "Vehicle registration",
  source: "Central Motor Vehicles Rules 1989, rule 50",
  subject: "device",
  severity: "warning",
  anchors: { tokens: [8, 11] },
  pattern: /[A-Z]{2}\d{1,2}[A-Z]{1,3}\d{4}/g,
  words: ["vehicle", "registration", "vehicle number", "vehicle no", "plate", "number plate", "rc no", "reg no"],
  check: (bare) => (STATES.has(bare.slice(0, 2)) ? "none" : undefined),
  examples: {
    flags: [{ title: "named", text: "vehicle no «MH12KX8178»" }],
    accepts: [{ title: "no such state", text: "vehicle no XX12KX4321" }],
  },
});
