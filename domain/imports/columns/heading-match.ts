import type { ColumnMeaning, Meaning } from "../meaning";
import { plain } from "../texts/plain";
import { isBlank } from "../texts/statements";
import { meaningOfContents } from "./contents";
import { type HeadingMatch, isDependent, meaningOfHeading } from "./headings";

/** What a column, or a label of a form, is taken to be about. */
export type Guess = { heading: string; meaning: Meaning; isDoubtful: boolean; isEmpty: boolean };

/** Meanings that one activity has once: a second column of the kind is something else, or a mistake. */
const SINGLE: readonly Meaning[] = [
  "name",
  "reference",
  "department",
  "role",
  "impact-assessment",
  "started-on",
  "ended-on",
  "next-review",
];

/** A sheet with none of these is about something else: a list of processors, of measures, of contacts. */
const OF_ACTIVITIES: readonly ColumnMeaning[] = [
  "name",
  "purposes",
  "processing",
  "controllers-served",
  "data-subjects",
];
/** Lists of databases and of fields name data too; beside one of these they are data of an activity. */
const OF_DATA: readonly ColumnMeaning[] = ["legal-bases", "source", "recipients", "processors", "retention"];
export const isOfActivities = (meanings: readonly ColumnMeaning[]): boolean =>
  meanings.some((meaning) => OF_ACTIVITIES.includes(meaning)) ||
  (meanings.includes("personal-data") && meanings.some((meaning) => OF_DATA.includes(meaning)));

const combined = (group: string, heading: string): string =>
  group === "" || plain(group) === plain(heading) ? heading : heading === "" ? group : `${group}: ${heading}`;

function matchOf(group: string, heading: string): HeadingMatch | undefined {
  const own = isDependent(heading) && group !== "" ? undefined : meaningOfHeading(heading);
  if (own) return own;
  const both = combined(group, heading);
  const joined =
    meaningOfHeading(`${group} ${heading}`) ?? meaningOfHeading(`${heading} ${group}`) ?? meaningOfHeading(both);
  const above = heading === "" || isDependent(heading) ? meaningOfHeading(group) : undefined;
  const match = joined?.isSure ? joined : (joined ?? above ?? meaningOfHeading(heading));
  return match && { meaning: match.meaning, isSure: joined?.isSure === true };
}

/** What a heading is about under the heading of its group, or else by the texts that stand at it. */
export function guessOf(group: string, heading: string, texts: readonly string[]): Guess {
  const isEmpty = texts.every(isBlank);
  const match = matchOf(group, heading);
  const shown = heading === "" || isDependent(heading) ? combined(group, heading) : heading;
  if (match) return { heading: shown, meaning: match.meaning, isDoubtful: !match.isSure && !isEmpty, isEmpty };
  if (isEmpty) return { heading, meaning: "ignore", isDoubtful: false, isEmpty };
  // What nobody understands is kept as a note until a person says that it may be left out.
  return { heading, meaning: meaningOfContents(texts) ?? "note", isDoubtful: true, isEmpty };
}

/** Guesses of one sheet, where what an activity has once is guessed once. */
export function withoutSeconds(guesses: readonly Guess[]): Guess[] {
  const seen = new Set<Meaning>();
  return guesses.map((guess) => {
    const isSecond = !guess.isEmpty && SINGLE.includes(guess.meaning) && seen.has(guess.meaning);
    if (!guess.isEmpty) seen.add(guess.meaning);
    return isSecond ? { ...guess, meaning: "note", isDoubtful: true } : guess;
  });
}
