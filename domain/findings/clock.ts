import { dayAfter } from "../reviews/days";

/** A calendar that notes on which day an answer of it would change, so that nobody has to look again before. */
export type Clock = {
  /** The day for which rules are asked, ISO 8601. */
  today: string;
  /** Whether a day has come: true on that day and ever after. */
  reached: (day: string) => boolean;
  /** Whether more time than a period (ISO 8601) has passed since a day. */
  olderThan: (day: string, period: string) => boolean;
  /** The first day on which one of the answers so far would be another; null while there is none. */
  changesOn: () => string | null;
};

export function clockOn(today: string): Clock {
  let next: string | null = null;
  const reached = (day: string): boolean => {
    if (day <= today) return true;
    if (next === null || day < next) next = day;
    return false;
  };
  return { today, reached, olderThan: (day, period) => reached(dayAfter(day, period)), changesOn: () => next };
}
