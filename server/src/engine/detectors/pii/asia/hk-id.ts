// Hong Kong identity card: one or two letters, six digits, check character in brackets.
import { defineIdentifier } from "../identifier.ts";

const SPACE = 36;

const rank = (code: number): number => (code >= 65 ? code - 55 : code - 48);

function isValid(bare: string): boolean {
  const padded = bare.length === 9 ? bare : ` ${bare}`;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) {
    const code = padded.charCodeAt(index);
    const value = code === 32 ? SPACE : index === 8 && code === 65 ? 10 : rank(code);
    sum += value * (9 - index);
  }
  return sum % 11 === 0;
}

export default defineIdentifier({
  id: "hk-id",
  provider: "Hong Kong",
  title: "Identity card number",
  source: "Immigration Department of Hong Kong, HKID number",
  anchors: { tokens: [7, 9] },
  pattern: /[A-Z]{1,2}\d{6} ?\([\dA]\)|[A-Z]{1,2}\d{6}[\dA]/gi,
  token: /^[A-Z]{1,2}\d{6}[\dA]?$/i,
  words: ["hkid", "hk id", "hong kong id", "identity card", "身份證", "身份證號碼", "身分證", "香港身份證", "hkid no"],
  check: (bare) => (isValid(bare) ? "valid" : "invalid"),
  strong: (_, written, check) => check === "valid" && written.endsWith(")"),
  alone: (_, written) => written.endsWith(")"),
  reserved: (bare) => bare === "A1234563",
  examples: {
    flags: [{ title: "named", text: "HKID «K375081(7)»" }],
    accepts: [{ title: "a call", text: "f123456(1)" }],
  },
});
