// Indian voter identity (EPIC): three letters and seven digits.
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "in-voter",
  provider: "India",
  title: "Voter identity number (EPIC)",
  source: "Election Commission of India, EPIC number",
  anchors: { tokens: [10, 10] },
  pattern: /[A-Z]{3}\d{7}/gi,
  words: ["epic", "epic no", "voter", "voter id", "voterid", "elector", "election commission"],
  check: () => "none",
  examples: {
    flags: [{ title: "named", text: "voter id «XKV6102786»" }],
    accepts: [{ title: "no name", text: "part XKV1234567" }],
  },
});
