// Calendar checks for the birth dates that national numbers carry.

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A day that exists in some year; with the year, 29 February only in leap years. */
export function isDate(day: number, month: number, year?: number): boolean {
  const days = DAYS[month - 1];
  if (days === undefined || day < 1 || day > days) return false;
  return !(month === 2 && day === 29 && year !== undefined && !isLeap(year));
}

/** Two digits of a text as a number. */
export const pair = (text: string, at: number): number => Number(text.slice(at, at + 2));

/** YYMMDD at the start, any century. */
export const isYymmdd = (text: string): boolean => isDate(pair(text, 4), pair(text, 2));

/** DDMMYY at the start, any century. */
export const isDdmmyy = (text: string): boolean => isDate(pair(text, 0), pair(text, 2));
