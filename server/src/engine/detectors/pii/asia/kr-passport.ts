// Korean passport: kind letter and eight digits, newer series with a letter in the fifth place.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "kr-passport",
  type: "passport",
  provider: "South Korea",
  title: "Passport number",
  source: "외교부, 여권번호 체계",
  anchors: { tokens: [9, 9] },
  pattern: /[MSRODG]\d{3}[A-Z]\d{4}|[MSRODG]\d{8}/gi,
  words: ["여권", "여권번호", "passport", "passport number", "passport no"],
  check: () => "none",
  examples: {
    flags: [{ title: "named", text: "여권번호 «M463T7249»" }],
    accepts: [{ title: "no name", text: "part M412T5310" }],
  },
});
