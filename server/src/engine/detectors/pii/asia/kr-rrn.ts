// Korean resident registration number: birth date, sex and century digit, six digits; random since October 2020.
import { isYymmdd } from "../checks/dates.ts";
import { defineIdentifier } from "../identifier.ts";
import { koreanCheck } from "./koreanCheck.ts";

export default defineIdentifier({
  id: "kr-rrn",
  provider: "South Korea",
  title: "Resident registration number",
  source: "주민등록법 시행규칙, 주민등록번호",
  anchors: { digits: [13, 13] },
  pattern: /\d{6}-?[1-4]\d{6}/g,
  words: ["주민등록번호", "주민번호", "주민등록", "rrn", "resident registration", "resident registration number"],
  check: (bare) => (isYymmdd(bare) ? (koreanCheck(bare) ? "valid" : "none") : undefined),
  strong: (_, written) => written.includes("-"),
  examples: {
    flags: [{ title: "named", text: "주민등록번호 «810624-1242232»" }],
    accepts: [{ title: "no such month", text: "rrn 001332-1234567" }],
  },
});
