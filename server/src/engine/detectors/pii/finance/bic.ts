// Bank identifier code (SWIFT): bank, country, location, branch. It names a bank, not a person, and is
// published: only the sanitizer hides it. Eight capital letters are a word, so its name is needed.
import { defineIdentifier } from "../identifier.ts";
import { isIbanCountry } from "./ibanFormats.ts";

const ALSO = new Set([
  "US",
  "CA",
  "AU",
  "NZ",
  "JP",
  "CN",
  "HK",
  "SG",
  "IN",
  "KR",
  "TH",
  "MY",
  "PH",
  "ID",
  "VN",
  "ZA",
  "NG",
  "KE",
  "MX",
  "AR",
  "CL",
  "CO",
  "PE",
  "RU",
]);

export default defineIdentifier({
  id: "bic",
  provider: "Banking",
  title: "Bank identifier code",
  source: "ISO 9362",
  subject: "account",
  severity: "info",
  anchors: { keywords: ["bic", "swift"] },
  pattern: /[A-Z]{6}[A-Z2-9][A-NP-Z0-9](?:[A-Z0-9]{3})?/g,
  words: ["bic", "bic code", "swift", "swift code", "swift-code", "bic/swift"],
  fieldNames: ["bic", "swift", "swift code"],
  check: (bare) => {
    const country = bare.slice(4, 6);
    return isIbanCountry(country) || ALSO.has(country) ? "none" : undefined;
  },
  reserved: (bare) => bare.charAt(7) === "0",
  alone: false,
  isPublic: true,
  examples: {
    flags: [{ title: "named", text: "BIC: «KLMPDEFF»" }],
    accepts: [{ title: "a word", text: "bic PASSWORD" }],
  },
});
