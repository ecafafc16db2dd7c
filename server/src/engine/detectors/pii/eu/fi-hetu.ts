// Finnish personal identity code: birth date, century sign, individual number, check character mod 31.
import { isDate, pair } from "../checks/dates.ts";
import { defineIdentifier } from "../identifier.ts";

const CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

const isValid = (bare: string): boolean =>
  CHECKS.charAt(Number(bare.slice(0, 6) + bare.slice(-4, -1)) % 31) === bare.slice(-1);

export default defineIdentifier({
  id: "fi-hetu",
  provider: "Finland",
  title: "Personal identity code (henkilötunnus)",
  source: "Digital and Population Data Services Agency, reform of the personal identity code",
  anchors: { tokens: [4, 11] },
  pattern: /\d{6}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y]/gi,
  token: /^(?:\d{3}[\dA-Y]|\d{6}[A-FU-Y]\d{3}[\dA-Y])$/i,
  words: ["hetu", "henkilötunnus", "henkilotunnus", "personbeteckning", "sotu", "henkilötunnuksen"],
  check: (bare) => {
    if (!isDate(pair(bare, 0), pair(bare, 2))) return undefined;
    return isValid(bare) ? "valid" : "invalid";
  },
  strong: (_, written, check) => check === "valid" && written === written.toUpperCase(),
  examples: {
    flags: [{ title: "named", text: "henkilötunnus «150773-075K»" }],
    accepts: [{ title: "another sign", text: "131052/308T" }],
  },
});
