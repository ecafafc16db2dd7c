// Verhoeff's check over the dihedral group D5 (Aadhaar).

const MULTIPLY = [
  "0123456789",
  "1234067895",
  "2340178956",
  "3401289567",
  "4012395678",
  "5987604321",
  "6598710432",
  "7659821043",
  "8765932104",
  "9876543210",
] as const;

const PERMUTE = [
  "0123456789",
  "1576283094",
  "5803796142",
  "8916043527",
  "9453126870",
  "4286573901",
  "2793806415",
  "7046913258",
] as const;

const cell = (table: readonly string[], row: number, column: number): number => Number(table[row]?.[column] ?? 0);

/** True when the digits, check digit last, reduce to zero. */
export function verhoeff(digits: readonly number[]): boolean {
  let state = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits[digits.length - 1 - index] ?? 0;
    state = cell(MULTIPLY, state, cell(PERMUTE, index % 8, digit));
  }
  return state === 0;
}
