// The 7-3-1 check digit of machine-readable travel documents (ICAO 9303), also used by German identity cards.

const WEIGHTS = [7, 3, 1] as const;

function value(code: number): number {
  if (code >= 65) return code - 55;
  return code >= 48 ? code - 48 : 0;
}

/** True when the last digit is the check digit of the characters before it. */
export function icaoCheck(text: string): boolean {
  let sum = 0;
  for (let index = 0; index < text.length - 1; index += 1) {
    sum += value(text.charCodeAt(index)) * (WEIGHTS[index % 3] ?? 0);
  }
  return sum % 10 === text.charCodeAt(text.length - 1) - 48;
}
