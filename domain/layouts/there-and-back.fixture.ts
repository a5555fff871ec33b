import type { Activity } from "../activities/activity";
import { itemsOf } from "../answers";
import type { ImportDraft } from "../imports/import-draft";
import type { Meaning } from "../imports/meaning";
import type { Locale } from "../locales";
import type { Register } from "../register";
import { type Words, wordsIn } from "../words";

type Said = Partial<Record<Meaning, string[]>>;

const sorted = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))].sort();
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** What an activity says of what a form can hold, in the words and codes that come back. */
function said(state: Activity, locale: Locale, partyName: (id: string | null) => string): Said {
  const words = (one: Words) => oneLine(wordsIn(one, locale).text);
  const claims = itemsOf(state.purposes).flatMap(({ legalBases }) => itemsOf(legalBases));
  return {
    reference: [state.reference],
    name: [words(state.name)],
    purposes: sorted(itemsOf(state.purposes).map(({ name }) => words(name))),
    "legal-bases": sorted(claims.map(({ basis }) => basis)),
    "special-data": sorted(
      itemsOf(state.personalData).flatMap(({ mark, category }) => (mark === "special" ? [category] : [])),
    ),
    processors: sorted(
      itemsOf(state.recipients).flatMap(({ partyId, role }) => (role === "processor" ? [partyName(partyId)] : [])),
    ),
    "joint-controllers": sorted(itemsOf(state.jointControllers).map(({ partyId }) => partyName(partyId))),
    "third-countries": sorted(
      itemsOf(state.transfers).flatMap(({ destination }) =>
        destination.kind === "country" ? [destination.country] : [],
      ),
    ),
    retention: sorted(
      itemsOf(state.retentionRules).flatMap(({ limit }) => (limit.kind === "period" ? [limit.period] : [])),
    ),
  };
}

/** An activity as the register has it. */
export const saidBefore = ({ parties }: Register, state: Activity, locale: Locale): Said =>
  said(state, locale, (id) => parties.find((party) => party.id === id)?.state.name ?? "");

/** The same of an activity that came back. */
export const saidAfter = ({ records }: ImportDraft, state: Activity, locale: Locale): Said =>
  said(state, locale, (id) => {
    const party = records.find(({ key }) => key === id)?.state;
    return typeof party?.name === "string" ? party.name : "";
  });
