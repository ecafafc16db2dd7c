// Nigerian national identity number: eleven digits and nothing to check, so only its name makes it one.
import { allEqual, digitsOf } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "ng-nin",
  provider: "Nigeria",
  title: "National identity number",
  source: "National Identity Management Commission, NIN",
  anchors: { digits: [11, 11] },
  pattern: /\d{11}/g,
  words: ["nin", "nin number", "national identity number", "national identification number", "nimc"],
  check: (bare) => (allEqual(digitsOf(bare)) ? undefined : "none"),
  alone: false,
  examples: {
    flags: [{ title: "named", text: "NIN: «46914757681»" }],
    accepts: [{ title: "no name", text: "id 41234567890" }],
  },
});
