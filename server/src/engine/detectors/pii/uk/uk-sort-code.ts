// United Kingdom and Irish sort code: three pairs of digits that name a bank branch, next to an account number.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "uk-sort-code",
  provider: "United Kingdom",
  title: "Bank sort code",
  source: "Pay.UK, sort code directory",
  subject: "account",
  severity: "warning",
  anchors: { digits: [6, 6] },
  pattern: /\d{2}([- ])\d{2}\1\d{2}|\d{6}/g,
  words: ["sort code", "sort codes", "sortcode", "sort-code", "bank sort code"],
  check: (bare) => (bare === "000000" ? undefined : "none"),
  alone: false,
  examples: {
    flags: [{ title: "named", text: "sort code «26-29-20»" }],
    accepts: [{ title: "a date", text: "shipped 20-11-24" }],
  },
});
