import { periodParts } from "../period-parts";

const DAY_MS = 24 * 60 * 60 * 1_000;
const LAST_DAY = "9999-12-31";

const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar (ISO 8601); the schema of days says the same, which browsers do without. */
export function isDay(text: string): boolean {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? instantOf(text) : Number.NaN;
  return !Number.isNaN(instant) && dayOf(instant) === text;
}

/** The day (ISO 8601) so many days after another; a negative number leads back. */
export function addDays(day: string, days: number): string {
  return dayOf(instantOf(day) + days * DAY_MS);
}

/** How many days lie between two days; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to) - instantOf(from)) / DAY_MS);
}

/** The same day of the month so many months later; the last one of the month where it has no such day. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** The day on which a period (ISO 8601) that begins on a day is over; at least the next day. */
export function dayAfter(day: string, period: string): string {
  const count = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };
  for (const part of periodParts(period)) count[part.unit] = part.count;
  const months = count.years * 12 + count.months;
  if (months > 12 * 1_000) return LAST_DAY;
  const hours = count.hours + count.minutes / 60 + count.seconds / 3_600;
  const days = count.weeks * 7 + count.days + Math.floor(hours / 24);
  const end = addDays(addMonths(day, months), days);
  return end > day ? end : addDays(day, 1);
}
