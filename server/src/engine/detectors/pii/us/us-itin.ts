// United States Individual Taxpayer Identification Number: like an SSN, first digit 9, group in the issued ranges.
import { defineIdentifier } from "../identifier.ts";

const isIssued = (group: number): boolean =>
  (group >= 50 && group <= 65) ||
  (group >= 70 && group <= 88) ||
  (group >= 90 && group <= 92) ||
  (group >= 94 && group <= 99);

export default defineIdentifier({
  id: "us-itin",
  provider: "United States",
  title: "Individual Taxpayer Identification Number",
  source: "Internal Revenue Service, Publication 1915",
  anchors: { digits: [9, 9] },
  pattern: /9\d{2}([- .])\d{2}\1\d{4}|9\d{8}|9\d{2}-\d{6}|9\d{4}-\d{4}/g,
  words: ["itin", "taxpayer", "taxpayer id", "taxpayer identification", "tax id", "tin", "w-7", "individual taxpayer"],
  check: (bare) => (isIssued(Number(bare.slice(3, 5))) ? "none" : undefined),
  strong: (_, written) => /^\d{3}-\d{2}-\d{4}$/.test(written),
  examples: {
    flags: [{ title: "named", text: "ITIN «989-78-3440» on file" }],
    accepts: [{ title: "a group that is not issued", text: "itin 912-40-1234" }],
  },
});
