// Malaysian MyKad number: birth date, place of birth, serial. No check digit.
import { isYymmdd, pair } from "../checks/dates.ts";
import { defineIdentifier } from "../identifier.ts";

function isPlace(place: number): boolean {
  return (place >= 1 && place <= 16) || (place >= 21 && place <= 59) || place >= 60;
}

export default defineIdentifier({
  id: "my-nric",
  provider: "Malaysia",
  title: "MyKad number",
  source: "Jabatan Pendaftaran Negara, MyKad",
  anchors: { digits: [12, 12] },
  pattern: /\d{6}-\d{2}-\d{4}|\d{12}/g,
  words: ["mykad", "nric", "ic no", "ic number", "kad pengenalan", "no kad pengenalan", "no ic", "malaysian ic"],
  check: (bare) => (isYymmdd(bare) && isPlace(pair(bare, 6)) ? "none" : undefined),
  strong: (_, written) => written.includes("-"),
  alone: (_, written) => written.includes("-"),
  examples: {
    flags: [{ title: "named", text: "MyKad «870412-14-2189»" }],
    accepts: [{ title: "no such month", text: "IC 871912-14-1234" }],
  },
});
