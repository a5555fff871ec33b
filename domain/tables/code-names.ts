import { ActivityStatus, DPIA_RESULTS } from "../activities/activity";
import { DATA_MARKS } from "../activities/personal-data";
import { ActivityRole } from "../codes/activity-roles";
import { CountryCode } from "../codes/countries";
import { DataCategory } from "../codes/data-categories";
import { DataSubjectCategory } from "../codes/data-subject-categories";
import { LegalBasis } from "../codes/legal-bases";
import { MeasureAim, MeasureKind } from "../codes/measure-kinds";
import { RecipientCategory } from "../codes/recipient-categories";
import { RecipientRole } from "../codes/recipient-roles";
import { DataSubjectRight } from "../codes/rights";
import { SpecialCategoryCondition } from "../codes/special-category-conditions";
import { SccModule, SccSet, TransferTool } from "../codes/transfer-tools";
import { DOCUMENT_KINDS } from "../documents/document";
import { Locale } from "../locale-schema";
import { OWN_TERM_LISTS, STATEMENT_TOPICS } from "../organisations/organisation";
import { CONTRACT_KINDS } from "../parties/party";
import { Role } from "../people/person";
import type { Choices } from "./plan";

/** The message group `codes.<group>` of each list of codes; lists that two fields write alike are one. */
const GROUPS: Record<string, readonly string[]> = {
  "activity-roles": ActivityRole.options,
  "activity-statuses": ActivityStatus.options,
  "contract-kinds": CONTRACT_KINDS,
  "data-categories": DataCategory.options,
  "data-marks": DATA_MARKS,
  "data-subject-categories": DataSubjectCategory.options,
  "document-kinds": DOCUMENT_KINDS,
  "dpia-results": DPIA_RESULTS,
  "legal-bases": LegalBasis.options,
  "measure-aims": MeasureAim.options,
  "measure-kinds": MeasureKind.options,
  "own-term-lists": OWN_TERM_LISTS,
  "recipient-categories": RecipientCategory.options,
  "recipient-roles": RecipientRole.options,
  "scc-modules": SccModule.options,
  "scc-sets": SccSet.options,
  "special-category-conditions": SpecialCategoryCondition.options,
  "statement-topics": STATEMENT_TOPICS,
  "transfer-tools": TransferTool.options,
  locales: Locale.options,
  rights: DataSubjectRight.options,
  roles: Role.options,
};

/** Lists that stand inside the schema of one field, by the message that names the field. */
const INSIDE: Record<string, string> = {
  "fields.cookie.kind.label": "cookie-kinds",
  "fields.cookie.lifetime.label": "cookie-lifetimes",
  "fields.cookie.necessity.label": "necessity",
  "fields.cookie.party.label": "cookie-parties",
  "fields.person.appointment.label": "appointments",
  "fields.personalDataItem.provision.label": "provision",
  "fields.retentionRule.limit.label": "retention-limits",
  "fields.system.hosting.label": "hosting",
  "fields.transfer.destination.label": "destinations",
};

const written = (codes: readonly string[]) => codes.join("\n");
const GROUP_OF = new Map(Object.entries(GROUPS).map(([group, codes]) => [written(codes), group]));
const COUNTRIES = written(CountryCode.options);

/** How codes are named to people: those of a particular beside the particular itself, the others by their list. */
export function choicesOf(codes: readonly string[], label: string): Choices {
  if (written(codes) === COUNTRIES) return { codes, names: "countries" };
  const particular = /^(fields\.\w+Particulars\.\w+)\.label$/.exec(label)?.[1];
  if (particular) return { codes, names: { prefix: `${particular}.choices` } };
  const group = GROUP_OF.get(written(codes)) ?? INSIDE[label];
  return { codes, names: group ? { prefix: `codes.${group}` } : undefined };
}

export const ANSWERS: Choices = { codes: ["given", "none", "not-stated"], names: { prefix: "codes.answers" } };
export const FLAGS: Choices = { codes: ["yes", "no"], names: undefined };
