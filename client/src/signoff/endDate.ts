/** End dates of waivers, as calendar days. Pure. */

const FORMAT = /^(\d{4})-(\d{2})-(\d{2})$/;
const DEFAULT_DAYS = 90;
const MAX_DAYS = 366;

export function defaultEndDate(today: Date): string {
  return dayAfter(today, DEFAULT_DAYS);
}

export function dateProblem(text: string, today: Date): "format" | "past" | "far" | undefined {
  const day = text.trim();
  if (!isCalendarDay(day)) return "format";
  if (day < dayAfter(today, 0)) return "past";
  return day > dayAfter(today, MAX_DAYS) ? "far" : undefined;
}

/** Days of that form compare as text. */
function dayAfter(today: Date, days: number): string {
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + days));
  return day.toISOString().slice(0, 10);
}

function isCalendarDay(text: string): boolean {
  if (!FORMAT.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
