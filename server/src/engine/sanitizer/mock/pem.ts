/** Private keys: armour, headers and line lengths kept, a body nobody can use. */
import type { KeyedRandom } from "./random.ts";

const ARMOUR = /-----BEGIN [A-Z0-9 ]+-----/;
/** Armour lines, escaped line breaks and headers stay; the rest is the body. */
const PART = /-----[A-Z0-9 ]+-----|\\+[nrt]|[A-Za-z-]+: [^\n\\]*|[A-Za-z0-9+/=]+/g;

export function mockPem(value: string, random: KeyedRandom): string | undefined {
  if (!ARMOUR.test(value)) return undefined;
  let isFirst = true;
  return value.replace(PART, (part) => {
    if (part.startsWith("-----") || part.startsWith("\\") || part.includes(": ")) return part;
    const line = bodyLine(part.length, isFirst ? random : undefined);
    isFirst = false;
    return line;
  });
}

const ALPHABET = "bcdfghjkmnpqrstvwxyz0123456789";

function bodyLine(length: number, random: KeyedRandom | undefined): string {
  let start = random ? "EXAMPLE" : "";
  for (let at = 0; random && at < 10; at++) start += random.letter(ALPHABET);
  return (start + "A".repeat(length)).slice(0, length);
}
