// United States Employer Identification Number: the two-digit campus prefix, a dash, seven digits. No check digit.
import { defineIdentifier } from "../identifier.ts";

/** Prefixes the IRS has not assigned. */
const UNASSIGNED = new Set([
  "00",
  "07",
  "08",
  "09",
  "17",
  "18",
  "19",
  "28",
  "29",
  "49",
  "69",
  "70",
  "78",
  "79",
  "89",
  "96",
  "97",
]);

export default defineIdentifier({
  id: "us-ein",
  provider: "United States",
  title: "Employer Identification Number",
  source: "Internal Revenue Service, how EINs are assigned and valid EIN prefixes",
  subject: "organisation",
  severity: "warning",
  anchors: { digits: [9, 9] },
  pattern: /\d{2}-\d{7}|\d{9}/g,
  words: [
    "ein",
    "fein",
    "employer identification",
    "employer identification number",
    "employer id",
    "federal tax id",
    "federal ein",
  ],
  check: (bare) => (UNASSIGNED.has(bare.slice(0, 2)) ? undefined : "none"),
  alone: (_, written) => written.includes("-"),
  examples: {
    flags: [{ title: "named", text: "EIN: «48-5682163»" }],
    accepts: [{ title: "prefix never assigned", text: "ein 00-1234567" }],
  },
});
