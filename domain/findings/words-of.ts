import type { Format } from "../format";
import { periodWords } from "../period-words";
import type { Translate } from "../sheet";
import type { About } from "./rule";
import { ruleMessage } from "./rules/registry";

const PARTS = ["title", "why", "remedy", "source"] as const;
type Speech = { format: Format; t: Translate };

/** What a rule says about a place, in the language of `t`; `nameOf` gives the name of a record by its id. */
export function wordsOf(rule: string, about: About | undefined, { format, t }: Speech, nameOf: (id: string) => string) {
  const { day, period, country, record, count, aim, quote } = about ?? {};
  const params = {
    ...(day !== undefined && { day: format.day(day) }),
    ...(period !== undefined && { period: periodWords(period, t, format) }),
    ...(country !== undefined && { country: format.country(country) }),
    ...(record !== undefined && { record: nameOf(record) }),
    ...(count !== undefined && { count }),
    ...(aim !== undefined && { aim: t(`codes.measure-aims.${aim}`) }),
    ...(quote !== undefined && { quote }),
  };
  const [title, why, remedy, source] = PARTS.map((part) => t(ruleMessage(rule, part), params));
  // safe because there is one text for each part
  return { title, why, remedy, source } as Record<(typeof PARTS)[number], string>;
}

/** Stands for the values of a place where a rule is spoken of, not one of its findings. */
const UNSAID: Record<keyof About, string | number> = {
  day: "…",
  period: "…",
  country: "…",
  record: "…",
  count: 0,
  aim: "…",
  quote: "…",
};

/** What a rule finds, without the values of any place. */
export const plainTitle = (rule: string, t: Translate): string => t(ruleMessage(rule, "title"), UNSAID);
