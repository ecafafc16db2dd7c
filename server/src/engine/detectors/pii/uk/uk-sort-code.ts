// United Kingdom and Irish sort code: three pairs of digits that name a bank branch, next to an account number.
import { defineIdentifier } from "../identifier.ts";

/** Counted up or down for documentation. */
const ILLUSTRATIVE = new Set(["102030", "112233", "123456", "203040", "654321", "010203"]);

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
  reserved: (bare) => ILLUSTRATIVE.has(bare),
  examples: {
    flags: [{ title: "named", text: "sort code «26-29-20»" }],
    accepts: [{ title: "a date", text: "shipped 20-11-24" }],
  },
});
