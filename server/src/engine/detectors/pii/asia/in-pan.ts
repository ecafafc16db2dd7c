// Indian Permanent Account Number: five letters, four digits, a letter; the fourth letter is the kind of holder.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "in-pan",
  provider: "India",
  title: "Permanent Account Number",
  source: "Income Tax Department of India, structure of PAN",
  anchors: { tokens: [10, 10] },
  pattern: /[A-Z]{3}[ABCEFGHJLPTK][A-Z]\d{4}[A-Z]|[A-Z]{5}\d{4}[A-Z]/gi,
  words: [
    "pan",
    "pan card",
    "pancard",
    "pan no",
    "pan number",
    "permanent account",
    "permanent account number",
    "income tax",
  ],
  check: (bare) => (bare.slice(5, 9) === "0000" ? undefined : "none"),
  strong: (bare, written) => written === bare && /^[A-Z]{3}[PCHFATBLJG]/.test(bare),
  examples: {
    flags: [{ title: "named", text: "PAN «CXSPX7186C»" }],
    accepts: [{ title: "lower case, no name", text: "abcpd1234z" }],
  },
});
