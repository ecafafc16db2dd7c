/** Telephone numbers from the ranges regulators keep for drama; elsewhere a subscriber number that begins with zeros. */
import type { MockMaker, MockRequest } from "./maker.ts";
import { digitsLike, reflow } from "./pieces.ts";
import type { KeyedRandom } from "./random.ts";

/** Country code -> national significant numbers that belong to nobody; x is any digit. */
const RESERVED: Readonly<Record<string, readonly string[]>> = {
  "1": ["2xx55501xx", "3xx55501xx", "4xx55501xx", "7xx55501xx"],
  "44": ["7700900xxx", "2079460xxx", "1632960xxx", "1134960xxx"],
  "49": ["17604069xxx", "1713920xxx", "3023125xxx", "8999998xxx"],
  "33": ["63998xxxx", "19900xxxx", "26191xxxx"],
  "61": ["255501xxx", "491570xxx", "370101xxx"],
  "46": ["701740600", "84650040x", "84650040"],
  "353": ["2091xxxxx"],
};

const TWO = /^(?:7|1|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** The country code a number in international form begins with. */
function countryCode(digits: string): string {
  const match = TWO.exec(digits)?.[0];
  return match ?? digits.slice(0, 3);
}

const fill = (pattern: string, random: KeyedRandom): string => pattern.replace(/x/g, () => random.digits(1));

function national(code: string, length: number, { random, attempt }: MockRequest): string {
  const ranges = (RESERVED[code] ?? []).filter((range) => range.length === length);
  const range = ranges[random.below(ranges.length)];
  if (range !== undefined && attempt < 8) return fill(range, random);
  const zeros = length >= 8 ? 3 : 1;
  return "0".repeat(zeros) + random.digits(Math.max(0, length - zeros));
}

function make(request: MockRequest): string | undefined {
  const { value, random } = request;
  const extension = /(?:\s*(?:ext|x|#|Durchwahl)\.?\s*\d{1,6})$/i.exec(value)?.[0] ?? "";
  const written = value.slice(0, value.length - extension.length);
  const digits = written.replace(/\D/g, "");
  if (digits.length < 5) return undefined;
  const international = /^\D*\+/.test(written) || digits.startsWith("00");
  if (international) {
    const lead = digits.startsWith("00") ? "00" : "";
    const code = countryCode(digits.slice(lead.length));
    const trunk = /\(0\)/.test(written) ? "0" : "";
    const rest = digits.length - lead.length - code.length - trunk.length;
    return reflow(written, lead + code + trunk + national(code, rest, request), /\d/) + extension;
  }
  if (digits.startsWith("0"))
    return reflow(written, `0${national(guess(written), digits.length - 1, request)}`) + extension;
  if (digits.length === 10) return reflow(written, national("1", 10, request)) + extension;
  return reflow(written, digitsLike(digits, random)) + extension;
}

/** Which plan a number in national form follows, by how it is grouped. */
function guess(written: string): string {
  if (/^0\d(?:[ .]\d\d){4}$/.test(written)) return "33";
  return /^07\d{3}/.test(written.replace(/\D/g, "")) ? "44" : "49";
}

export const phones: MockMaker = { types: ["phone"], make };
