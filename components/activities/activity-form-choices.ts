import type { Option } from "@/components/form/option";
import { codeOptions, countryOptions, recordOptions } from "@/components/records/choices";
import type { Reader } from "@/components/records/reader";
import { type Activity, DPIA_RESULTS } from "@/domain/activities/activity";
import { DATA_MARKS } from "@/domain/activities/personal-data";
import { itemsOf } from "@/domain/answers";
import { ACTIVITY_ROLES } from "@/domain/codes/activity-roles";
import { DATA_CATEGORIES } from "@/domain/codes/data-categories";
import { DATA_SUBJECT_CATEGORIES } from "@/domain/codes/data-subject-categories";
import { LEGAL_BASES } from "@/domain/codes/legal-bases";
import { RECIPIENT_CATEGORIES } from "@/domain/codes/recipient-categories";
import { RECIPIENT_ROLES } from "@/domain/codes/recipient-roles";
import { DATA_SUBJECT_RIGHTS } from "@/domain/codes/rights";
import { SPECIAL_CATEGORY_CONDITIONS } from "@/domain/codes/special-category-conditions";
import { SCC_MODULES, SCC_SETS, TRANSFER_TOOLS } from "@/domain/codes/transfer-tools";
import type { LegalEntity, OwnTerm } from "@/domain/organisations/organisation";
import { wordsIn } from "@/domain/words";
import type { ChoiceList, PickableNoun } from "./activity-form-options";
import { CONTENT_FIELDS, FORM_SECTIONS, type FormSection } from "./activity-form-sections";

export type ChoiceSources = {
  reader: Reader;
  state: Activity;
  terms: readonly OwnTerm[];
  legalEntities: readonly LegalEntity[];
  records: readonly { id: string; noun: string; en: string; de: string }[];
};

type Make = (sources: ChoiceSources) => Option[];

const coded =
  (list: string, codes: readonly string[]): Make =>
  ({ reader }) =>
    codeOptions(reader, list, codes);

/** Codes with the article they stand for, so that both are read at once. */
const cited =
  (list: string, codes: readonly string[]): Make =>
  ({ reader }) =>
    codes.map((value) => ({
      value,
      label: reader.t(`codes.${list}.${value}`),
      detail: reader.t(`codes.articles.${value}`),
    }));

/** A coded list, with the organisation's own terms under a heading of their own. */
const termed =
  (list: OwnTerm["list"], codes: readonly string[]): Make =>
  ({ reader, terms }) => {
    const own = terms.filter((term) => term.list === list);
    if (own.length === 0) return codeOptions(reader, list, codes);
    const group = reader.t("editor.ownTerms");
    return [
      ...own.map((term) => ({ value: term.id, label: wordsIn(term.name, reader.locale).text, group })),
      ...codeOptions(reader, list, codes).map((option) => ({ ...option, group: reader.t("editor.commonTerms") })),
    ];
  };

const labelled = (options: readonly Option[], value: string) =>
  options.find((option) => option.value === value)?.label ?? value;

const dataSubjects = termed("data-subject-categories", DATA_SUBJECT_CATEGORIES);
const dataCategories = termed("data-categories", DATA_CATEGORIES);
const recipientCategories = termed("recipient-categories", RECIPIENT_CATEGORIES);

const dataSubjectRows: Make = (sources) =>
  itemsOf(sources.state.dataSubjects).map((row) => ({
    value: row.id,
    label: labelled(dataSubjects(sources), row.category),
    detail: wordsIn(row.description, sources.reader.locale).text || undefined,
  }));

const dataRows: Make = (sources) =>
  itemsOf(sources.state.personalData).map((row) => ({
    value: row.id,
    label: labelled(dataCategories(sources), row.category),
    detail: wordsIn(row.items, sources.reader.locale).text || undefined,
  }));

const recipientRows: Make = (sources) => {
  const parties = recordOptions(sources.reader, sources.records, "party");
  return itemsOf(sources.state.recipients).map((row) => ({
    value: row.id,
    label: row.partyId ? labelled(parties, row.partyId) : labelled(recipientCategories(sources), row.category),
  }));
};

const legalEntities: Make = ({ legalEntities }) =>
  legalEntities.map((entity) => ({ value: entity.id, label: entity.name }));

const fields: Make = ({ reader }) =>
  CONTENT_FIELDS.map((field) => ({ value: field, label: reader.t(`fields.${field}.label`) }));

const LISTS: Record<ChoiceList, Make> = {
  "activity-roles": coded("activity-roles", ACTIVITY_ROLES),
  "legal-bases": cited("legal-bases", LEGAL_BASES),
  "data-subject-categories": dataSubjects,
  "data-categories": dataCategories,
  "data-marks": coded("data-marks", DATA_MARKS),
  "special-category-conditions": cited("special-category-conditions", SPECIAL_CATEGORY_CONDITIONS),
  provision: coded("provision", ["required", "voluntary"]),
  "recipient-categories": recipientCategories,
  "recipient-roles": coded("recipient-roles", RECIPIENT_ROLES),
  countries: ({ reader }) => countryOptions(reader),
  "transfer-tools": cited("transfer-tools", TRANSFER_TOOLS),
  "scc-sets": coded("scc-sets", SCC_SETS),
  "scc-modules": coded("scc-modules", SCC_MODULES),
  "dpia-results": coded("dpia-results", DPIA_RESULTS),
  rights: cited("rights", DATA_SUBJECT_RIGHTS),
  "legal-entities": legalEntities,
  fields,
  "data-rows": dataRows,
  "data-subject-rows": dataSubjectRows,
  "recipient-rows": recipientRows,
};

type Needs = { lists: readonly ChoiceList[]; nouns: readonly PickableNoun[]; words: readonly string[] };

/** What each section needs beside its own fields: lists, records (documents are for evidence everywhere) and words. */
export const SECTION_NEEDS: Record<FormSection, Needs> = {
  identity: {
    lists: ["activity-roles", "legal-entities"],
    nouns: ["department", "person", "party", "document"],
    words: ["fields.jointController", "fields.servedController", "fields.jointControllerParticulars", "fields.topics"],
  },
  purposes: {
    lists: ["legal-bases"],
    nouns: ["document"],
    words: [
      "fields.purpose",
      "fields.legalBasis",
      "fields.consent",
      "fields.purposeParticulars",
      "fields.legalBasisParticulars",
      "fields.topics",
    ],
  },
  data: {
    lists: ["data-subject-categories", "data-categories", "data-marks", "special-category-conditions", "provision"],
    nouns: ["document"],
    words: ["fields.dataSubject", "fields.personalDataItem", "fields.personalDataParticulars", "fields.topics"],
  },
  recipients: {
    lists: ["recipient-categories", "recipient-roles", "data-rows"],
    nouns: ["department", "party", "document"],
    words: ["fields.internalRecipient", "fields.recipient"],
  },
  transfers: {
    lists: ["recipient-rows", "countries", "transfer-tools", "scc-sets", "scc-modules"],
    nouns: ["party", "document"],
    words: [
      "fields.transfer",
      "fields.transferParticulars",
      "fields.topics",
      "fields.destination",
      "fields.safeguard",
      "codes.destinations",
    ],
  },
  retention: {
    lists: ["data-rows", "data-subject-rows"],
    nouns: ["document"],
    words: [
      "fields.retentionRule",
      "fields.retentionParticulars",
      "fields.topics",
      "fields.retentionLimit",
      "codes.retention-limits",
    ],
  },
  measures: { lists: [], nouns: ["measure", "document"], words: ["fields.usedMeasure"] },
  systems: {
    lists: [],
    nouns: ["system", "cookie", "document"],
    words: ["fields.usedSystem", "fields.usedCookie"],
  },
  circumstances: { lists: [], nouns: ["document"], words: ["fields.activityParticulars", "fields.topics"] },
  decisions: { lists: ["dpia-results"], nouns: ["document"], words: [] },
  rights: { lists: ["rights"], nouns: ["document"], words: ["fields.grantedRight"] },
  documents: { lists: ["fields"], nouns: ["document"], words: ["fields.linkedDocument", "fields.contradiction"] },
};

export function choicesFor(section: FormSection, sources: ChoiceSources): Partial<Record<ChoiceList, Option[]>> {
  return Object.fromEntries(SECTION_NEEDS[section].lists.map((list) => [list, LISTS[list](sources)]));
}

/** The messages that the form of a section needs in the browser. */
export function spokenIn(section: FormSection): string[] {
  const labels = FORM_SECTIONS[section].map((field) => `fields.${field}`);
  return ["forms", "articles", "editor", "codes.unit-names", ...SECTION_NEEDS[section].words, ...labels];
}
