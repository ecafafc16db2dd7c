// United Kingdom National Insurance number: two prefix letters, six digits, suffix A to D.
import { defineIdentifier } from "../identifier.ts";

const NEVER_ISSUED = new Set(["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]);

export default defineIdentifier({
  id: "uk-nino",
  provider: "United Kingdom",
  title: "National Insurance number",
  source: "HM Revenue & Customs, NIM39110: format of the National Insurance number",
  anchors: { tokens: [7, 9], digits: [6, 6] },
  pattern: /[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]|OA\d{6}[A-D]/gi,
  token: /^(?:[A-Z]{2}\d{6}[A-D]?|\d{6}[A-D])$/i,
  words: [
    "nino",
    "national insurance",
    "national insurance number",
    "ni number",
    "ni no",
    "nationalinsurance",
    "nationalinsurancenumber",
    "ninumber",
  ],
  check: (bare) => (NEVER_ISSUED.has(bare.slice(0, 2)) || bare.startsWith("QQ") ? undefined : "none"),
  strong: (_, written) => written === written.toUpperCase(),
  examples: {
    flags: [{ title: "named", text: "NI number «KW136249C» for payroll" }],
    accepts: [{ title: "a prefix that is never issued", text: "NI number QQ 12 34 56 C" }],
  },
});
