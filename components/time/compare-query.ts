import type { SearchParams } from "@/components/activities/list-query";
import { isRegisterVersion, type RegisterVersion } from "@/domain/register-version";

/** The one value of a query parameter, or undefined. */
export function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** Whether a text is a day of the calendar (ISO 8601). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** Which days and version a comparison is asked for; without any: from the beginning until today. */
export function compareQuery(
  query: SearchParams,
  days: { begins: string; today: string },
): { from: string; to: string; version: RegisterVersion; isAsked: boolean } {
  const from = single(query.from) ?? days.begins;
  const to = single(query.to) ?? days.today;
  const shown = single(query.shown);
  const isAsked = [from, to].every((day) => isDay(day) && day <= days.today);
  return { from, to, version: isRegisterVersion(shown) ? shown : "approved", isAsked };
}
