// Five-digit postal codes of Germany and its neighbours: only where the text calls them one.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "de-postal-code",
  type: "postal-code",
  provider: "Germany",
  title: "Postal code",
  source: "Deutsche Post, Postleitzahlen (01001 to 99998)",
  subject: "place",
  severity: "info",
  anchors: { keywords: ["plz", "postleitzahl", "code postal", "postal", "pocztowy", "postnummer"] },
  pattern: /\d{5}|\d{4}/g,
  words: [
    "plz",
    "postleitzahl",
    "postleitzahlen",
    "code postal",
    "código postal",
    "codigo postal",
    "cap",
    "kod pocztowy",
    "postcode",
    "postnummer",
  ],
  fieldNames: ["plz", "postleitzahl", "zip", "postal code", "postcode", "code postal"],
  check: (bare) => (bare.length === 4 || (bare > "01000" && bare < "99999") ? "none" : undefined),
  alone: (bare) => bare.length === 5,
  examples: {
    flags: [{ title: "named", text: "PLZ: «24103»" }],
    accepts: [{ title: "no name", text: "port 24103" }],
  },
});
