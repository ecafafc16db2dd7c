// Indian passport: a letter and seven digits. Named, or alone in a text.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "in-passport",
  type: "passport",
  provider: "India",
  title: "Passport number",
  source: "Passport Seva, Ministry of External Affairs; ICAO 9303",
  anchors: { tokens: [8, 8] },
  pattern: /[A-PR-WY][1-9]\d{5}[1-9]/gi,
  words: ["passport", "passport no", "passport number", "पासपोर्ट"],
  check: () => "none",
  examples: {
    flags: [{ title: "named", text: "passport no «K4045012»" }],
    accepts: [{ title: "no name", text: "part K4123412" }],
  },
});
