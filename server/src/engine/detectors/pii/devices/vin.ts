// Vehicle identification number: seventeen characters without I, O, Q; North America and China put a check digit in ninth place.
import { defineIdentifier } from "../identifier.ts";

const VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;

function isValid(bare: string): boolean {
  const sum = WEIGHTS.reduce<number>(
    (total, weight, index) => total + (VALUES.indexOf(bare.charAt(index)) % 10) * weight,
    0,
  );
  return "0123456789X".charAt(sum % 11) === bare.charAt(8);
}

export default defineIdentifier({
  id: "vin",
  provider: "Vehicles",
  title: "Vehicle identification number",
  source: "ISO 3779; 49 CFR 565",
  subject: "device",
  severity: "warning",
  anchors: { tokens: [17, 17] },
  pattern: /(?=[A-Z0-9]*\d{4}(?![A-Z0-9]))[A-HJ-NPR-Z0-9]{17}/gi,
  words: [
    "vin",
    "vin number",
    "vehicle identification",
    "chassis",
    "chassis number",
    "fahrgestellnummer",
    "fin",
    "fahrzeug-identifizierungsnummer",
    "numéro de châssis",
    "bastidor",
    "telaio",
  ],
  check: (bare) => (isValid(bare) ? "valid" : "none"),
  strong: (bare, written, check) =>
    check === "valid" && written === bare && /^[1-5][A-Z]/.test(bare) && /[A-Z].*[A-Z].*[A-Z]/.test(bare),
  alone: (bare) => /[A-Z]/.test(bare),
  reserved: (bare) => /^(.)\1+$/.test(bare),
  examples: {
    flags: [{ title: "named", text: "VIN «4T1BF1FK7CU480018»" }],
    accepts: [{ title: "no name", text: "token abcdefgh123456789" }],
  },
});
