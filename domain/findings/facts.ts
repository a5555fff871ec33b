import type { Activity } from "../activities/activity";
import type { LegalBasisClaim, Purpose } from "../activities/purposes";
import type { Recipient, Transfer } from "../activities/recipients";
import { type Answer, givenValue, itemsOf } from "../answers";
import { type CountryCode, isInEea } from "../codes/countries";
import type { TransferTool } from "../codes/transfer-tools";
import type { LegalEntity, Organisation } from "../organisations/organisation";
import type { Contract, Party } from "../parties/party";
import { periodParts } from "../period-parts";
import { addDays } from "../reviews/days";
import type { Words } from "../words";
import type { Clock } from "./clock";
import type { Place } from "./rule";
import { textsOf } from "./saying";
import type { Surroundings } from "./surroundings";

/** The legal person that answers for an activity: the one it names, or the only one there is. */
export function entityOf({ controllerEntity }: Activity, { legalEntities }: Organisation): LegalEntity | undefined {
  if (controllerEntity !== null) return legalEntities.find(({ id }) => id === controllerEntity);
  return legalEntities.length === 1 ? legalEntities[0] : undefined;
}

/** Whether a country is known and lies outside the European Economic Area. */
export const isThird = (country: CountryCode | null | undefined, { today }: Clock): country is CountryCode =>
  country !== null && country !== undefined && !isInEea(country, today);

/**
 * The third countries to which a recipient leads: that of the party, and those of the processors behind it. What a
 * recipient passes on that decides for itself is a matter of its own record.
 */
export function thirdCountriesOf({ partyId, role }: Recipient, register: Surroundings, clock: Clock): CountryCode[] {
  const party = partyId ? register.record("party", partyId) : undefined;
  if (!party) return [];
  const subProcessors = role === "processor" || role === "not-stated" ? itemsOf(party.subProcessors) : [];
  const behind = subProcessors.map((row) => register.record("party", row.partyId)?.contact.country);
  return [party.contact.country, ...behind].filter((country) => isThird(country, clock));
}

/** Whether a transfer may leave the European Economic Area: it does unless its country is known to lie inside. */
export const mayLeaveEea = ({ destination }: Transfer, clock: Clock): boolean =>
  destination.kind !== "country" || isThird(destination.country, clock);

export type Claimed = { purpose: Purpose; claim: LegalBasisClaim };

/** Every ground of every purpose. */
export const claimsOf = ({ purposes }: Activity): Claimed[] =>
  itemsOf(purposes).flatMap((purpose) => itemsOf(purpose.legalBases).map((claim) => ({ purpose, claim })));

/** The place of a property of a ground. */
export const claimPart = ({ purpose, claim }: Claimed, property: string): Place => ({
  field: "purposes",
  rowId: purpose.id,
  part: `legalBases.${claim.id}.${property}`,
});

const letters = (text: string): string => text.toLowerCase().replace(/\s+/g, " ");

/** The pattern of each list of words; rules ask with the same few lists for every record, so each is made once. */
const PATTERNS = new Map<string, RegExp>();

function patternOf(wanted: readonly string[]): RegExp {
  const key = wanted.join("\n");
  const known = PATTERNS.get(key);
  if (known) return known;
  const words = wanted.map((word) => {
    const open = word.endsWith("*");
    const plain = letters(open ? word.slice(0, -1) : word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return `${plain}${open ? "" : "(?![\\p{L}\\p{N}])"}`;
  });
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})`, "u");
  PATTERNS.set(key, pattern);
  return pattern;
}

/** Whether a text holds one of these words or phrases as whole words; a word that ends in "*" may go on. */
export function containsWord(texts: readonly string[], wanted: readonly string[]): boolean {
  return texts.some((text) => patternOf(wanted).test(letters(text)));
}

/** Whether a text says nothing but one of these phrases. */
export function isGeneric(words: Words, phrases: readonly string[]): boolean {
  const texts = textsOf(words).map((text) =>
    letters(text)
      .replace(/[^\p{L}\p{N} ]/gu, "")
      .trim(),
  );
  return texts.length > 0 && texts.every((text) => phrases.includes(text));
}

export const isPublicAuthority = ({ particulars }: Organisation): boolean =>
  givenValue(particulars.publicAuthority) === "authority";

/** Whether some activity names this party as its processor. */
export const usesProcessor = (register: Surroundings, partyId: string): boolean =>
  register
    .usedBy()
    .some(({ state }) => itemsOf(state.recipients).some((row) => row.partyId === partyId && row.role === "processor"));

export const hasContractKind = ({ contracts }: Party, kind: Contract["kind"]): boolean =>
  itemsOf(contracts).some((contract) => contract.kind === kind);

export const goesTo = ({ destination }: Transfer, country: string): boolean =>
  destination.kind === "country" && destination.country === country;

export const toolsOf = ({ safeguards }: Transfer): TransferTool[] => itemsOf(safeguards).map(({ tool }) => tool);

/** Whether a tool is one of the exceptions of Art. 49(1) GDPR. */
export const isException = (tool: TransferTool): boolean => tool.startsWith("art-49");

export const subjectsInclude = ({ dataSubjects }: Activity, categories: readonly string[]): boolean =>
  itemsOf(dataSubjects).some(({ category }) => categories.includes(category));

/** Whether any category of data falls under Art. 9(1) or 10 GDPR. */
export const isSpecial = ({ personalData }: Activity): boolean =>
  itemsOf(personalData).some(({ mark }) => mark !== "ordinary");

/** The measures of the catalogue that an activity names. */
export const measuresOf = ({ measures }: Activity, register: Surroundings) =>
  itemsOf(measures).flatMap(({ measureId }) => (measureId && register.record("measure", measureId)) || []);

/** The measures that an activity describes in its own words alone. */
export const ownMeasures = ({ measures }: Activity) => itemsOf(measures).filter(({ measureId }) => measureId === null);

/** Words of measures in either language by which access to data is restored after an incident. */
export const RESTORATION_WORDS: readonly string[] = [
  "backup*",
  "restor*",
  "recover*",
  "datensicherung*",
  "sicherungskopie*",
  "wiederherstell*",
];

/** The same, and what else speaks of getting access back. */
export const RESTORATION_SPEECH: readonly string[] = [...RESTORATION_WORDS, "back-up*", "wiederanlauf*", "notfall*"];

/** The privacy notices that an activity names. */
export const noticesOf = ({ documents }: Activity, register: Surroundings) =>
  itemsOf(documents).flatMap(({ documentId }) => {
    const document = register.record("document", documentId);
    return document?.kind === "privacy-notice" ? [document] : [];
  });

const DAYS = {
  years: 365.25,
  months: 30.4375,
  weeks: 7,
  days: 1,
  hours: 1 / 24,
  minutes: 1 / 1_440,
  seconds: 1 / 86_400,
};

/** About how many days a period (ISO 8601) has: enough to compare years with months. */
export const daysOf = (period: string): number =>
  periodParts(period).reduce((sum, { unit, count }) => sum + DAYS[unit] * count, 0);

/** Whether a text is an address of the web or the name of a file and nothing else. */
export function isOnlyLink(words: Words): boolean {
  const texts = textsOf(words);
  const link = /^(https?:\/\/\S+|\S+\.(pdf|docx?|xlsx?|odt|ods|html?))$/i;
  return texts.length > 0 && texts.every((text) => link.test(text));
}

/** Whether a list is neither given nor stated to be empty with a reason. */
export const isSilent = (answer: Answer<unknown>): boolean =>
  answer.answer === "not-stated" || (answer.answer === "none" && textsOf(answer.note).length === 0);

/** The day so many months before another: from there on an end is near. */
export function addMonthsBack(day: string, period: string): string {
  return addDays(day, -Math.round(daysOf(period)));
}

const VAGUE_LIMITS = [
  "as long as necessary",
  "as long as required",
  "as long as needed",
  "until no longer needed",
  "until further notice",
  "statutory retention periods",
  "legal retention periods",
  "tbd",
  "n/a",
  "see policy",
  "solange erforderlich",
  "so lange wie nötig",
  "so lange wie erforderlich",
  "solange notwendig",
  "gesetzliche Aufbewahrungsfristen",
  "gesetzlicher Aufbewahrungsfristen",
  "gesetzlichen Aufbewahrungsfristen",
  "bis auf Weiteres",
  "durée nécessaire",
];
/** What makes a criterion one that can be applied: a number with a unit, a provision, or an event. */
const APPLICABLE =
  /(\d+|one|two|three|four|five|six|seven|eight|ten|twelve|ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf)(en|er|em|es|e)?\s*(hour|day|week|month|year|stunde|tag|woche|monat|jahr)|§|\bart\.? ?\d|(end|termination|conclusion|withdrawal|objection|unsubscri|deletion|closing) of|until (the )?(end|withdrawal|objection)|ende |vertragsende|beendigung|widerruf|abmeld|widerspruch|abschluss|austritt/iu;

/** Whether a criterion for erasure says nothing that anybody could apply. */
export function isVagueLimit(criterion: Words): boolean {
  const texts = textsOf(criterion);
  return containsWord(texts, VAGUE_LIMITS) && !texts.some((text) => APPLICABLE.test(text));
}

/** Whether the newest privacy notice of an activity is known to be older than a day; false where none has a date. */
export function newestNoticeBefore(day: string, activity: Activity, register: Surroundings): boolean {
  const dates = noticesOf(activity, register).flatMap(({ dated }) => givenValue(dated) ?? []);
  // a notice of "2026-03" may be of any day of that month, so only what both know is compared
  return dates.length > 0 && dates.every((dated) => dated < day.slice(0, dated.length));
}
