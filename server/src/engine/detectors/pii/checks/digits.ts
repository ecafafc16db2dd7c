// Digits as numbers, and the weighted sums that most check-digit rules share.

const ZERO = 48;

export const isDigitCode = (code: number): boolean => code >= ZERO && code <= 57;

/** The ASCII digits of a text as numbers; everything else is left out. */
export function digitsOf(text: string): number[] {
  const digits: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isDigitCode(code)) digits.push(code - ZERO);
  }
  return digits;
}

/** Letters and digits only, upper case: the form over which check digits are computed. */
export const compact = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, "").toUpperCase();

/** Sum of digit times weight, from the left, over as many digits as there are weights. */
export function weightedSum(digits: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += (digits[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}

/** Sum of the decimal digits of each product, as in Luhn-like rules. */
export function crossSum(digits: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const product = (digits[index] ?? 0) * (weights[index] ?? 0);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum;
}

export const lastDigit = (digits: readonly number[]): number => digits[digits.length - 1] ?? -1;

/** "1111111111" and the like: passes several rules and is never issued. */
export const allEqual = (digits: readonly number[]): boolean => digits.every((digit) => digit === digits[0]);
