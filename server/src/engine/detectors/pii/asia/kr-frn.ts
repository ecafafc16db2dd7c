// Korean foreigner registration number: like the resident number, sex and century digit 5 to 8.
import { isYymmdd } from "../checks/dates.ts";
import { defineIdentifier } from "../identifier.ts";
import { koreanCheck } from "./koreanCheck.ts";

export default defineIdentifier({
  id: "kr-frn",
  provider: "South Korea",
  title: "Foreigner registration number",
  source: "출입국관리법 시행규칙, 외국인등록번호",
  anchors: { digits: [13, 13] },
  pattern: /\d{6}-?[5-8]\d{6}/g,
  words: ["외국인등록번호", "외국인등록", "frn", "foreigner registration", "alien registration"],
  check: (bare) => (isYymmdd(bare) ? (koreanCheck(bare, 2) ? "valid" : "none") : undefined),
  strong: (_, written) => written.includes("-"),
  examples: {
    flags: [{ title: "named", text: "외국인등록번호 «810624-5345788»" }],
    accepts: [{ title: "no such month", text: "frn 001332-5234567" }],
  },
});
