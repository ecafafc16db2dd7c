/** Dates of birth move by a number of days that is the vault's secret: order and age gaps stay, the format stays. */
import type { MockMaker, MockRequest } from "./maker.ts";
import { digitsLike, piecesOf } from "./pieces.ts";

const MONTHS: readonly (readonly string[])[] = [
  "january february march april may june july august september october november december",
  "jan feb mar apr may jun jul aug sep oct nov dec",
  "januar februar märz april mai juni juli august september oktober november dezember",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
].map((names) => names.split(" "));

interface Parsed {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  write(day: number, month: number, year: number): string;
}

function parse(value: string): Parsed | undefined {
  return numeric(value) ?? compact(value) ?? named(value);
}

function numeric(value: string): Parsed | undefined {
  const match = /^(\d{1,4})([-/. ]{1,2})(\d{1,2})([-/. ]{1,2})(\d{1,4})(.*)$/s.exec(value);
  if (!match) return undefined;
  const [, a = "", s1 = "", b = "", s2 = "", c = "", rest = ""] = match;
  const join = (x: string, y: string, z: string): string => `${x}${s1}${y}${s2}${z}${rest}`;
  const like = (pattern: string, n: number): string =>
    String(n).padStart(pattern.length, "0").slice(-Math.max(pattern.length, 2));
  if (a.length === 4) {
    return { day: +c, month: +b, year: +a, write: (d, m, y) => join(String(y), like(b, m), like(c, d)) };
  }
  const monthFirst = +b > 12 || (s1 === "/" && +a <= 12);
  const year = (y: number): string => (c.length === 2 ? String(y % 100).padStart(2, "0") : String(y));
  const full = c.length === 2 ? 1900 + +c : +c;
  if (monthFirst) return { day: +b, month: +a, year: full, write: (d, m, y) => join(like(a, m), like(b, d), year(y)) };
  return { day: +a, month: +b, year: full, write: (d, m, y) => join(like(a, d), like(b, m), year(y)) };
}

function compact(value: string): Parsed | undefined {
  const match = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(value);
  if (!match) return undefined;
  const two = (n: number): string => String(n).padStart(2, "0");
  const [, y = "", m = "", d = ""] = match;
  return { day: +d, month: +m, year: +y, write: (day, month, year) => `${year}${two(month)}${two(day)}` };
}

function named(value: string): Parsed | undefined {
  const pieces = piecesOf(value);
  const word = pieces.find(({ kind, text }) => kind === "letters" && monthOf(text) !== undefined);
  const numbers = pieces.filter(({ kind }) => kind === "digits");
  const year = numbers.find(({ text }) => text.length === 4);
  const day = numbers.find(({ text }) => text.length <= 2);
  const found = word && monthOf(word.text);
  if (!found || !year || !day) return undefined;
  const write = (d: number, m: number, y: number): string =>
    pieces
      .map((piece) => {
        if (piece === year) return String(y);
        if (piece === day) return String(d).padStart(day.text.length === 2 && day.text.startsWith("0") ? 2 : 1, "0");
        return piece === word ? cased(word.text, found.names[m - 1] ?? "") : piece.text;
      })
      .join("");
  return { day: +day.text, month: found.month, year: +year.text, write };
}

const cased = (pattern: string, name: string): string => {
  if (pattern === pattern.toUpperCase()) return name.toUpperCase();
  return pattern.charAt(0) === pattern.charAt(0).toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
};

function monthOf(word: string): { month: number; names: readonly string[] } | undefined {
  const lower = word.toLowerCase();
  for (const names of MONTHS) {
    const at = names.indexOf(lower);
    if (at >= 0) return { month: at + 1, names };
  }
  return undefined;
}

const DAY = 86_400_000;

function make({ value, dayShift, attempt, random }: MockRequest): string {
  const date = parse(value);
  if (date === undefined || date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31)
    return changed(value, random);
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day) - (dayShift + 7 * attempt) * DAY);
  return date.write(moved.getUTCDate(), moved.getUTCMonth() + 1, moved.getUTCFullYear());
}

const changed = (value: string, random: MockRequest["random"]): string =>
  piecesOf(value)
    .map(({ text, kind }) => (kind === "digits" ? digitsLike(text, random) : text))
    .join("");

export const dates: MockMaker = { types: ["date-of-birth", "card-expiry"], make };
