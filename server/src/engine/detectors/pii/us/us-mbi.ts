// United States Medicare Beneficiary Identifier: eleven characters in a fixed pattern, no S L O I B Z. No check digit.
import { defineIdentifier } from "../identifier.ts";

const SHAPE =
  /[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}/gi;

export default defineIdentifier({
  id: "us-mbi",
  provider: "United States",
  title: "Medicare Beneficiary Identifier",
  source: "Centers for Medicare & Medicaid Services, Understanding the MBI format",
  subject: "health",
  anchors: { tokens: [4, 11] },
  pattern: SHAPE,
  token: /^(?:[1-9][A-Z][A-Z0-9]\d(?:[A-Z][A-Z0-9]\d[A-Z]{2}\d{2})?)$/i,
  words: ["mbi", "medicare", "medicare id", "medicare number", "beneficiary", "medicare beneficiary", "hicn"],
  check: (_, written) => (written.length === 11 || written.length === 13 ? "none" : undefined),
  strong: (_, written) => written.length === 13 && written === written.toUpperCase(),
  examples: {
    flags: [{ title: "named", text: "Medicare beneficiary «4RG8VP4FU19»" }],
    accepts: [{ title: "a letter that is never used", text: "Medicare id 4SO9-TE5-MK73" }],
  },
});
