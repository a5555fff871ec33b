import type { z } from "zod";
import { Evidence } from "../answers";
import { Contact } from "../contact";
import { Cookie } from "../cookies/cookie";
import { Department } from "../departments/department";
import { Document } from "../documents/document";
import { Measure } from "../measures/measure";
import { DeclaredRight, GeneralStatement, LegalEntity, Organisation, OwnTerm } from "../organisations/organisation";
import {
  ActivityParticulars,
  CookieParticulars,
  JointControllerParticulars,
  LegalBasisParticulars,
  MeasureParticulars,
  OrganisationParticulars,
  PartyParticulars,
  PersonalDataParticulars,
  PurposeParticulars,
  RetentionParticulars,
  SystemParticulars,
  TransferParticulars,
} from "../particulars/schemas";
import { Contract, Party, SubProcessor } from "../parties/party";
import { Person } from "../people/person";
import { System } from "../systems/system";
import { DataSubjects, PersonalData } from "./personal-data";
import { ConsentTerms, LegalBasisClaim, Purpose } from "./purposes";
import { InternalRecipient, Recipient, Safeguard, Transfer } from "./recipients";
import { RetentionRule } from "./retention";

/** The message group of each schema: `fields.<group>.<property>.label` names its properties on screen. */
export const FIELD_GROUPS = {
  activityParticulars: ActivityParticulars,
  purposeParticulars: PurposeParticulars,
  legalBasisParticulars: LegalBasisParticulars,
  personalDataParticulars: PersonalDataParticulars,
  jointControllerParticulars: JointControllerParticulars,
  transferParticulars: TransferParticulars,
  retentionParticulars: RetentionParticulars,
  organisationParticulars: OrganisationParticulars,
  partyParticulars: PartyParticulars,
  systemParticulars: SystemParticulars,
  measureParticulars: MeasureParticulars,
  cookieParticulars: CookieParticulars,
  purpose: Purpose,
  legalBasis: LegalBasisClaim,
  consent: ConsentTerms,
  dataSubject: DataSubjects,
  personalDataItem: PersonalData,
  internalRecipient: InternalRecipient,
  recipient: Recipient,
  transfer: Transfer,
  safeguard: Safeguard,
  retentionRule: RetentionRule,
  evidence: Evidence,
  contact: Contact,
  organisation: Organisation,
  legalEntity: LegalEntity,
  ownTerm: OwnTerm,
  declaredRight: DeclaredRight,
  generalStatement: GeneralStatement,
  department: Department,
  person: Person,
  party: Party,
  contract: Contract,
  subProcessor: SubProcessor,
  system: System,
  measure: Measure,
  document: Document,
  cookie: Cookie,
} as const satisfies Record<string, z.ZodObject>;

/** Groups of rows whose schema stands inside the activity's own and has no name. */
export const INLINE_GROUPS = {
  jointControllers: "jointController",
  controllersServed: "servedController",
  measures: "usedMeasure",
  cookies: "usedCookie",
  systems: "usedSystem",
  rights: "grantedRight",
  documents: "linkedDocument",
  contradictions: "contradiction",
} as const;
