/** A duration as ISO 8601 writes it. This file knows no schema library, so that a browser can use it alone. */
export const PERIOD_PATTERN =
  /^P(?!$)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?!$)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/;

export const PERIOD_UNITS = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** The parts of a period that are not zero, largest first; an empty list for text that is no period. */
export function periodParts(period: string): { unit: PeriodUnit; count: number }[] {
  const found = PERIOD_PATTERN.exec(period);
  if (!found) return [];
  return PERIOD_UNITS.flatMap((unit, index) => {
    const count = Number(found[index + 1] ?? 0);
    return count > 0 ? [{ unit, count }] : [];
  });
}

/** The period that a number and a unit make: (6, "months") is P6M. */
export function periodOf(count: number, unit: PeriodUnit): string {
  const letter = unit === "minutes" ? "M" : unit.charAt(0).toUpperCase();
  return unit === "hours" || unit === "minutes" || unit === "seconds" ? `PT${count}${letter}` : `P${count}${letter}`;
}
