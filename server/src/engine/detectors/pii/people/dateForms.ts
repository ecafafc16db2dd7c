// Dates as people write them: numeric in three orders, and with the month's name in the common languages.
import { isDate } from "../checks/dates.ts";

const MONTHS: readonly string[] = [
  "january|januar|janvier|enero|gennaio|janeiro|januari|stycznia|ledna|januára|января|tammikuuta|ocak|ianuarie",
  "february|februar|février|fevrier|febrero|febbraio|fevereiro|februari|lutego|února|februára|февраля|helmikuuta|şubat|februarie",
  "march|märz|maerz|mars|marzo|março|maart|marca|března|марта|maaliskuuta|mart|martie",
  "april|avril|abril|aprile|kwietnia|dubna|apríla|апреля|huhtikuuta|nisan|aprilie",
  "may|mai|mayo|maggio|maio|mei|maj|maja|května|mája|мая|toukokuuta|mayıs",
  "june|juni|juin|junio|giugno|junho|czerwca|června|júna|июня|kesäkuuta|haziran|iunie",
  "july|juli|juillet|julio|luglio|julho|lipca|července|júla|июля|heinäkuuta|temmuz|iulie",
  "august|août|aout|agosto|augustus|augusti|sierpnia|srpna|augusta|августа|elokuuta|ağustos",
  "september|septembre|septiembre|settembre|setembro|września|září|septembra|сентября|syyskuuta|eylül|septembrie",
  "october|oktober|octobre|octubre|ottobre|outubro|października|října|októbra|октября|lokakuuta|ekim|octombrie",
  "november|novembre|noviembre|novembro|listopada|listopadu|novembra|ноября|marraskuuta|kasım|noiembrie",
  "december|dezember|décembre|decembre|diciembre|dicembre|dezembro|desember|grudnia|prosince|decembra|декабря|joulukuuta|aralık|decembrie",
];

const MONTH_NAMES = MONTHS.join("|");
const SHORT =
  "jan|feb|mar|mär|apr|may|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|janv|févr|avr|juil|ene|abr|ago|dic|mai|maj";
const MONTH = `(?:${MONTH_NAMES}|${SHORT})\\.?`;

const FORMS = [
  String.raw`(?:18|19|20)\d{2}([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])([-/. ])(?:0?[1-9]|[12]\d|3[01])\2(?:(?:18|19|20)\d{2}|\d{2})`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.|º|er)?[ -](?:de |of )?${MONTH}(?:,)?[ -](?:de |del )?(?:18|19|20)\d{2}`,
  String.raw`${MONTH} (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,? (?:18|19|20)\d{2}`,
  String.raw`(?:18|19|20)\d{2}年\s?(?:0?[1-9]|1[0-2])月\s?(?:0?[1-9]|[12]\d|3[01])日`,
  String.raw`(?:18|19|20)\d{2}년\s?(?:0?[1-9]|1[0-2])월\s?(?:0?[1-9]|[12]\d|3[01])일`,
  String.raw`(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`,
];

const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${FORMS.join("|")})(?![\\p{L}\\p{N}])`, "iu");

/** Numbers of an all-numeric date in day, month, year; undefined when the month is a word. */
function isRealNumeric(text: string): boolean {
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const [a = 0, b = 0, c = 0] = numbers;
  if (numbers.length !== 3) return true;
  return a > 31 ? isDate(c, b, a) : isDate(a, b) || isDate(b, a);
}

export interface FoundDate {
  readonly index: number;
  readonly text: string;
  readonly year: number | undefined;
}

/** The first real date in a text. */
export function findDate(text: string): FoundDate | undefined {
  const match = PATTERN.exec(text);
  if (match === null || !isRealNumeric(match[0])) return undefined;
  const year = /(?:18|19|20)\d{2}/.exec(match[0])?.[0];
  return { index: match.index, text: match[0], year: year === undefined ? undefined : Number(year) };
}
