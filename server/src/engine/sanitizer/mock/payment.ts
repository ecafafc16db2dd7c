/** Cards, bank accounts: brand or country kept, a body of zeros that no bank issues, the check digit as right as it was. */

import { mod97 } from "../../detectors/pii/checks/iso7064.ts";
import { luhn } from "../../detectors/pii/checks/luhn.ts";
import type { MockMaker, MockRequest } from "./maker.ts";
import { reflow } from "./pieces.ts";

const BRANDS: Readonly<Record<string, string>> = { "2": "2223", "3": "3700", "4": "4000", "5": "5100", "6": "6011" };

function card({ value, random, checksum, attempt }: MockRequest): string | undefined {
  const digits = value.replace(/\D/g, "");
  if (digits.length < 12) return undefined;
  const brand = BRANDS[digits.charAt(0)] ?? "4000";
  const free = Math.max(4, digits.length - brand.length - 8) + (attempt > 20 ? 3 : 0);
  const body = brand + "0".repeat(Math.max(0, digits.length - brand.length - free - 1)) + random.digits(free);
  const isWanted = (last: number): boolean => luhn([...body, String(last)].map(Number)) === (checksum !== "invalid");
  const last = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find(isWanted) ?? 0;
  return reflow(value, (body + String(last)).slice(-digits.length));
}

function iban({ value, random, checksum, attempt }: MockRequest): string | undefined {
  const bare = value.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{6,}$/.test(bare)) return undefined;
  const country = bare.slice(0, 2);
  const zeros = attempt > 20 ? 2 : Math.min(8, bare.length - 10);
  const account = [...bare.slice(4)]
    .map((char, at) => (/\d/.test(char) ? (at < zeros ? "0" : random.digits(1)) : random.letter("XYZ")))
    .join("");
  const right = 98 - mod97(`${account}${country}00`);
  const check = checksum === "invalid" ? ((right + 7) % 97) + 1 : right;
  const mock = country + String(check).padStart(2, "0") + account;
  return reflow(value, value === value.toLowerCase() ? mock.toLowerCase() : mock, /[A-Za-z0-9]/);
}

export const cards: MockMaker = { types: ["credit-card"], make: card };
export const ibans: MockMaker = { types: ["iban"], make: iban };
