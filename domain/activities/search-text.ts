import { numberWord } from "../number-words";
import { PERIOD_PATTERN, periodParts } from "../period-parts";
import type { Sheet, SheetValue } from "../sheet";
import type { Speech } from "../sheet-values";
import type { Activity } from "./activity";
import { activityView } from "./view";
import type { RecordName, ViewContext } from "./view-context";

/** Every text of a sheet, without its headings, which are the same in all sheets. */
function sheetTexts(sheet: Sheet): string[] {
  const said = (value: SheetValue) => (value.state === "not-stated" ? [] : [value.text, value.detail ?? ""]);
  const blocks = sheet.sections.flatMap((section) => section.blocks);
  const values = blocks.flatMap((block) =>
    block.kind === "rows" ? block.rows.flatMap((row) => row.values) : block.table.rows.flatMap((row) => row.cells),
  );
  return [sheet.title, sheet.reference, ...values.flatMap(said)].filter(Boolean);
}

/** Keys under which a person's own words stand, or those of a source. */
const WORDS: ReadonlySet<string> = new Set(["en", "de", "quotation", "place", "name"]);

/** Words that a person wrote or quoted, in whatever language, and every period that was given; no keys and codes. */
export function wordsAndPeriods(state: unknown): { words: string[]; periods: string[] } {
  const words: string[] = [];
  const periods: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === "string") {
      if (WORDS.has(key)) words.push(value);
      else if (PERIOD_PATTERN.test(value)) periods.push(value);
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, key);
    } else if (value !== null && typeof value === "object") {
      for (const [inner, content] of Object.entries(value)) visit(content, inner);
    }
  };
  visit(state, "");
  return { words, periods };
}

/** "6 months", "six months": how people write a period when they look for it. */
function spellings(period: string, { locale, translate }: Speech): string[] {
  return periodParts(period).flatMap(({ unit, count }) => {
    const digits = translate(`codes.period-units.${unit}`, { count });
    const word = numberWord(count, locale);
    return word ? [digits, digits.replace(/^\S+/, word)] : [digits];
  });
}

/**
 * Everything that an activity can be found by, each text once: names, codes in words, periods in digits and in words, all
 * of it in each of the languages.
 */
export function activitySearchText(
  activity: Activity,
  languages: readonly Speech[],
  record: (id: string) => RecordName | undefined = () => undefined,
): string {
  const { words, periods } = wordsAndPeriods(activity);
  const texts = languages.flatMap((speech) => {
    const context: ViewContext = { ...speech, day: "", record, ownTerms: [], entity: () => undefined };
    const sheet = activityView({ id: "", revision: 0, updatedAt: 0, state: activity }, context);
    return [...sheetTexts(sheet), ...periods.flatMap((period) => spellings(period, speech))];
  });
  return [...new Set([...texts, ...words])].join("\n");
}
