import { isDay } from "../../reviews/days";
import { plain } from "./plain";

const MONTHS: readonly (readonly string[])[] = [
  ["januar", "janner", "january", "jan", "janvier"],
  ["februar", "feber", "february", "feb", "fevrier"],
  ["marz", "maerz", "march", "mar", "mrz", "mars"],
  ["april", "apr", "avril"],
  ["mai", "may"],
  ["juni", "june", "jun", "juin"],
  ["juli", "july", "jul", "juillet"],
  ["august", "aug", "aout"],
  ["september", "sep", "sept", "septembre"],
  ["oktober", "october", "okt", "oct", "octobre"],
  ["november", "nov", "novembre"],
  ["dezember", "december", "dez", "dec", "decembre"],
];

const day = (year: string, month: number, date: string): string | undefined => {
  const long = year.length === 2 ? `20${year}` : year;
  const iso = `${long}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(iso) ? iso : undefined;
};

/**
 * The calendar day that a text names. Points are the German order; with slashes or dashes the day is known only where
 * one of the numbers cannot be a month, so that 04/05/2025 stays a question.
 */
export function readDay(text: string): string | undefined {
  const said = plain(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?z?)?$/.exec(said);
  if (iso) return day(iso[1] ?? "", Number(iso[2]), iso[3] ?? "");
  const points = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(said);
  if (points) return day(points[3] ?? "", Number(points[2]), points[1] ?? "");
  const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(said);
  if (slashes) return unambiguous(slashes[1] ?? "", slashes[2] ?? "", slashes[3] ?? "");
  return named(said);
}

/** The only calendar day that stands in a text ("AVV vom 12.03.2024"). */
export function dayIn(text: string): string | undefined {
  const whole = readDay(text);
  if (whole || text.length > 500) return whole;
  const parts = text.match(
    /\d{4}-\d{2}-\d{2}|\d{1,2}\. ?\d{1,2}\. ?\d{2,4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}/gu,
  );
  const [day, second] = new Set((parts ?? []).flatMap((part) => readDay(part) ?? []));
  return second ? undefined : day;
}

function unambiguous(first: string, second: string, year: string): string | undefined {
  if (Number(first) > 12 || first === second) return day(year, Number(second), first);
  return Number(second) > 12 ? day(year, Number(first), second) : undefined;
}

/** "1. Mai 2024", "12 March 2024", "March 12, 2024", "1er mars 2024". */
function named(said: string): string | undefined {
  const before = /^(\d{1,2})(?:\.|er|st|nd|rd|th)? ?([a-z]{3,9})\.? (\d{4})$/.exec(said);
  const after = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(said);
  const name = before?.[2] ?? after?.[1];
  const month = MONTHS.findIndex((names) => name !== undefined && names.includes(name));
  if (month < 0) return undefined;
  return day(before?.[3] ?? after?.[3] ?? "", month + 1, before?.[1] ?? after?.[2] ?? "");
}
