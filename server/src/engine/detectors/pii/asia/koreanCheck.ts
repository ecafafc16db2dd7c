// The check digit shared by Korean resident and foreigner registration numbers issued before October 2020.
import { digitsOf, weightedSum } from "../checks/digits.ts";

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5] as const;

/** True when the last of thirteen digits is the check digit; foreigners' numbers add two. */
export function koreanCheck(bare: string, offset = 0): boolean {
  const digits = digitsOf(bare);
  return (11 - (weightedSum(digits, WEIGHTS) % 11) + offset) % 10 === digits[12];
}
