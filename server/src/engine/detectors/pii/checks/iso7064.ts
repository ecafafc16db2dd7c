// ISO/IEC 7064: MOD 97-10 over letters and digits (IBAN, LEI) and MOD 11,10 over digits (German tax numbers).

/** The remainder mod 97 of a text in which A is 10 and Z is 35. Upper case letters and digits only. */
export function mod97(text: string): number {
  let remainder = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    remainder = code >= 65 ? (remainder * 100 + code - 55) % 97 : (remainder * 10 + code - 48) % 97;
  }
  return remainder;
}

/** True when the last digit is the MOD 11,10 check digit of those before it. */
export function mod11x10(digits: readonly number[]): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (digit + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === digits[digits.length - 1];
}
