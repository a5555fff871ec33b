import type { RetentionRule } from "../activities/retention";
import { periodParts } from "../periods";

const YEAR_ENDS = [
  /\b(end|close) of (the|that|each|every|this) (current |respective )?(calendar )?year\b/i,
  /\b(ende|schluss|ablauf) (des|eines|jedes) (jeweiligen |betreffenden |laufenden )?(kalender)?jahre?s\b/i,
];

/** Whether a period starts with the end of a calendar year, as § 147(4) AO and § 257(5) HGB have it. */
function startsAtEndOfYear({ startsAt }: RetentionRule): boolean {
  if (startsAt.answer !== "given") return false;
  const texts = Object.values(startsAt.value).filter((text) => text !== undefined);
  return texts.some((text) => YEAR_ENDS.some((pattern) => pattern.test(text)));
}

/**
 * The next day on which data fall due, and the year in which their period began. It can be computed only where whole
 * years run from the end of a calendar year: any other period ends with the case, which the register does not know.
 */
export function nextDeletion(rule: RetentionRule, today: string): { day: string; ofYear: number } | undefined {
  if (rule.limit.kind !== "period" || !startsAtEndOfYear(rule)) return undefined;
  const [years, ...rest] = periodParts(rule.limit.period);
  if (years?.unit !== "years" || rest.length > 0) return undefined;
  const year = Number(today.slice(0, 4));
  return { day: `${year + 1}-01-01`, ofYear: year - years.count };
}
