// Turkish identity number: eleven digits, first not zero, two check digits.
import { digitsOf } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

function isValid(bare: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, tenth = 0, last = 0] = digitsOf(bare);
  const odd = a + c + e + g + i;
  const even = b + d + f + h;
  return (((7 * odd - even) % 10) + 10) % 10 === tenth && (odd + even + tenth) % 10 === last;
}

export default defineIdentifier({
  id: "tr-tckn",
  provider: "Türkiye",
  title: "Identity number (T.C. kimlik no)",
  source: "Nüfus ve Vatandaşlık İşleri Genel Müdürlüğü, kimlik numarası algoritması",
  anchors: { digits: [11, 11] },
  pattern: /[1-9]\d{10}/g,
  words: [
    "tckn",
    "tc kimlik",
    "t.c. kimlik",
    "kimlik",
    "kimlik no",
    "kimlik numarası",
    "kimlik numarasi",
    "tc no",
    "t.c. no",
    "tcno",
    "tckimlik",
  ],
  check: (bare) => (isValid(bare) ? "valid" : "invalid"),
  likely: (_, __, check) => check === "valid",
  examples: {
    flags: [{ title: "named", text: "T.C. kimlik no: «42459811486»" }],
    accepts: [{ title: "no name", text: "id 41234567890" }],
  },
});
