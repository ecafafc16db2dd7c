// United Kingdom vehicle registration: current form with an age identifier, and the older prefix form.
import { defineIdentifier } from "../identifier.ts";

const CURRENT = /^[A-Z]{2}\d{2}[A-Z]{3}$/;

/** 02 to 29 for March plates, 51 to 79 for September plates, so far. */
function isAge(bare: string): boolean {
  const age = Number(bare.slice(2, 4));
  return age >= 2 && age !== 50 && age <= 79 && !(age > 29 && age < 51);
}

export default defineIdentifier({
  id: "uk-vehicle-plate",
  type: "vehicle-plate",
  provider: "United Kingdom",
  title: "Vehicle registration",
  source: "DVLA, INF104: vehicle registration numbers",
  subject: "device",
  severity: "warning",
  anchors: { keywords: ["plate", "registration", "vrm", "vrn"] },
  pattern: /[A-PR-Y]{2}\d{2} ?[A-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y]{3}/gi,
  words: ["registration", "plate", "number plate", "licence plate", "license plate", "vrm", "vrn"],
  fieldNames: ["plate", "vrm", "vrn"],
  check: (bare) => (!CURRENT.test(bare) || isAge(bare) ? "none" : undefined),
  examples: {
    flags: [{ title: "named", text: "number plate «LM21 KXV»" }],
    accepts: [{ title: "an age that does not exist", text: "number plate LM00 KXV" }],
  },
});
