// German tax number (Steuernummer): office, district and serial with slashes, or the thirteen-digit federal form.
import { defineIdentifier } from "../identifier.ts";

/** Thirteen digits: federal state 01 to 16, or the two-digit prefix of the state's tax offices in the ELSTER form. */
const STATE = /^(?:0[1-9]|1[0-6]|2[1-8]|3[0-2]|4[01]|5\d|9\d)/;

export default defineIdentifier({
  id: "de-tax-number",
  provider: "Germany",
  title: "Tax number",
  source: "Bundesfinanzministerium, Aufbau der Steuernummer",
  anchors: { digits: [10, 13] },
  pattern: /\d{2,3}\/\d{3,4}\/\d{4,5}|\d{13}|\d{3} \d{3} \d{5}|\d{2} \d{3} \d{5}/g,
  words: [
    "steuernummer",
    "steuer-nr",
    "steuernr",
    "st.-nr",
    "st-nr",
    "stnr",
    "steuer nummer",
    "finanzamt",
    "st.nr",
    "st nr",
  ],
  check: (bare, written) => {
    if (written.includes("/")) return bare.length === 10 || bare.length === 11 ? "none" : undefined;
    return bare.length < 13 || STATE.test(bare) ? "none" : undefined;
  },
  alone: (bare, written) =>
    written.includes("/") || (bare.length === 13 && bare.charAt(4) !== "0" && /^(?:0[1-9]|1[0-6])/.test(bare)),
  examples: {
    flags: [{ title: "named", text: "Steuernummer: «210/704/49840»" }],
    accepts: [{ title: "no name", text: "docs/123/456/78901" }],
  },
});
