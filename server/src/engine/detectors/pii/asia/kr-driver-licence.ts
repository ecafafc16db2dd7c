// Korean driving licence: office, year, serial, check, with dashes 2-2-6-2.
import { defineIdentifier } from "../identifier.ts";

const isOffice = (office: number): boolean => office >= 11 && office <= 28;

export default defineIdentifier({
  id: "kr-driver-licence",
  type: "driver-licence",
  provider: "South Korea",
  title: "Driving licence number",
  source: "도로교통공단, 운전면허번호 체계",
  anchors: { digits: [12, 12] },
  pattern: /\d{2}-\d{2}-\d{6}-\d{2}|\d{12}/g,
  words: ["운전면허", "운전면허번호", "면허번호", "driver license", "driving licence", "driver licence"],
  check: (bare) => (isOffice(Number(bare.slice(0, 2))) ? "none" : undefined),
  examples: {
    flags: [{ title: "named", text: "운전면허번호 «11-14-160162-82»" }],
    accepts: [{ title: "no name", text: "serial 11-14-123456-12" }],
  },
});
