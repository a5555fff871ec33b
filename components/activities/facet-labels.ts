import type { Facet } from "@/domain/activities/facets";
import { RULES } from "@/domain/findings/rules/registry";
import { plainTitle } from "@/domain/findings/words-of";
import type { Format } from "@/domain/format";
import type { Locale } from "@/domain/locales";
import type { OwnTerm } from "@/domain/organisations/organisation";
import type { Translate } from "@/domain/sheet";
import { wordsIn } from "@/domain/words";

/** The list of messages that names the values of a facet; the facets that are missing here hold records or countries. */
const CODE_LISTS: Partial<Record<Facet, string>> = {
  status: "activity-statuses",
  "legal-basis": "legal-bases",
  special: "special",
  "data-category": "data-categories",
  "data-subject": "data-subject-categories",
  retention: "retention",
};

export type FacetWords = {
  locale: Locale;
  t: Translate;
  codes: Translate & { has(key: string): boolean };
  format: Format;
  terms: readonly OwnTerm[];
};

/** A facet value as the reader calls it; a value from a stale address that nothing names is shown as it is. */
export function facetLabel(words: FacetWords, facet: Facet, value: string, record?: RecordLabel | null): string {
  if (facet === "finding") return RULES.some(({ id }) => id === value) ? plainTitle(value, words.t) : value;
  if (facet === "country") return /^[A-Z]{2}$/.test(value) ? words.format.country(value) : value;
  const name = words.locale === "de" ? record?.de : record?.en;
  if (name) return name;
  const term = words.terms.find((one) => one.id === value);
  if (term) return wordsIn(term.name, words.locale).text;
  const list = CODE_LISTS[facet];
  const key = `${list}.${value}`;
  // A dot would reach for another message than the one of this value.
  return list && !value.includes(".") && words.codes.has(key) ? words.codes(key) : value;
}

type RecordLabel = { en: string | null; de: string | null };
