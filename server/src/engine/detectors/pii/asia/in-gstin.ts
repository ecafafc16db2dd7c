// Indian goods and services tax number: state, PAN, entity, Z, check character in base 36.
import { defineIdentifier } from "../identifier.ts";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function isValid(bare: string): boolean {
  let sum = 0;
  for (let index = 0; index < 14; index += 1) {
    const product = ALPHABET.indexOf(bare.charAt(index)) * (index % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return ALPHABET.charAt((36 - (sum % 36)) % 36) === bare.charAt(14);
}

export default defineIdentifier({
  id: "in-gstin",
  provider: "India",
  title: "Goods and services tax number",
  source: "Goods and Services Tax Network, GSTIN format",
  subject: "organisation",
  severity: "warning",
  anchors: { tokens: [15, 15] },
  pattern: /(?:0[1-9]|[1-3]\d|9[79])[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]/gi,
  words: ["gstin", "gst", "gst no", "gst number", "gst in"],
  check: (bare) => (isValid(bare) ? "valid" : "invalid"),
  strong: (_, __, check) => check === "valid",
  examples: {
    flags: [{ title: "named", text: "GSTIN «29AAGCB1197L1Z8»" }],
    accepts: [{ title: "no Z", text: "key 27ABCDE1234F1Y5" }],
  },
});
