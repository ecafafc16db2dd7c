// Luhn, ISO/IEC 7812-1 annex B: cards, IMEI, Canadian SIN, Swedish and South African numbers and more.

/** True when the digits, check digit included, sum to a multiple of ten. */
export function luhn(digits: readonly number[]): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits[digits.length - 1 - index] ?? 0;
    const value = index % 2 === 0 ? digit : digit * 2;
    sum += value > 9 ? value - 9 : value;
  }
  return digits.length > 0 && sum % 10 === 0;
}
