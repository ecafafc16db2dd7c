// United Kingdom postcode: outward and inward code with the letters each position allows. It narrows down to a few doors.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "uk-postcode",
  type: "postal-code",
  provider: "United Kingdom",
  title: "Postcode",
  source: "BS 7666; Royal Mail, Programmers' Guide to the Postcode Address File",
  subject: "place",
  severity: "info",
  anchors: { keywords: ["postcode", "post code", "postal code"] },
  pattern:
    /(?:GIR 0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) ?\d[ABD-HJLNP-UW-Z]{2})/g,
  words: ["postcode", "post code", "postal code", "postcodes", "postalcode", "zip code", "zip"],
  fieldNames: ["postcode", "postal code", "zip"],
  check: () => "none",
  examples: {
    flags: [{ title: "named", text: "postcode: «SW1V 3EU»" }],
    accepts: [{ title: "a letter the inward code never has", text: "postcode M1 1CI" }],
  },
});
