// United States Social Security number: area, group and serial, none of them zero; the old rules of the card still hold.
import { defineIdentifier } from "../identifier.ts";

const AREA_MAX = 899;
/** Printed on specimen cards or used in advertising: void. */
const VOID = new Set(["078051120", "219099999", "457555462", "123456789"]);

const isIssued = (bare: string): boolean => {
  const area = Number(bare.slice(0, 3));
  return area > 0 && area !== 666 && area <= AREA_MAX && bare.slice(3, 5) !== "00" && bare.slice(5) !== "0000";
};

export default defineIdentifier({
  id: "us-ssn",
  provider: "United States",
  title: "Social Security number",
  source: "Social Security Administration, 20 CFR 422.103",
  anchors: { digits: [9, 9] },
  pattern: /\d{3}([-. ])\d{2}\1\d{4}|\d{9}|\d{3}-\d{6}|\d{5}-\d{4}/g,
  words: [
    "ssn",
    "ssns",
    "ssn4",
    "social security",
    "social security number",
    "social security no",
    "social-security",
    "socialsecurity",
    "socialsecuritynumber",
    "soc sec",
    "tax id",
    "taxpayer id",
    "tin",
  ],
  check: (bare) => (isIssued(bare) ? "none" : undefined),
  strong: (_, written) => /^\d{3}-\d{2}-\d{4}$/.test(written),
  likely: (_, written) => /^\d{3}([. ])\d{2}\1\d{4}$/.test(written),
  reserved: (bare) => VOID.has(bare) || bare.startsWith("98765432"),
  examples: {
    flags: [
      { title: "named by a key", text: '{"ssn": "«409-66-3232»"}' },
      { title: "the dashes alone are telling", text: "applicant «344-36-6593» called back" },
    ],
    accepts: [
      { title: "an area that is never issued", text: "ssn: 000-12-3456" },
      { title: "nine digits without a name", text: "offset = 412345678" },
    ],
  },
});
