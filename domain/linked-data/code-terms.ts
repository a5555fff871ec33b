import { DATA_CATEGORIES, type DataCategory } from "../codes/data-categories";
import { DATA_SUBJECT_CATEGORIES, type DataSubjectCategory } from "../codes/data-subject-categories";
import type { LegalBasis } from "../codes/legal-bases";
import { MEASURE_KINDS, type MeasureKind } from "../codes/measure-kinds";
import type { RecipientRole } from "../codes/recipient-roles";
import type { DataSubjectRight } from "../codes/rights";
import type { SpecialCategoryCondition } from "../codes/special-category-conditions";
import type { TransferTool } from "../codes/transfer-tools";
import type { DpvTerm } from "./dpv-terms";
import { at, several } from "./literals";
import type { Kind, OwnTerm, Statements } from "./namespaces";

/**
 * How a code of ours and the terms of DPV 2.3 meet. `is`: whatever bears the code is one of these too. `holds`: terms
 * that are narrower, so that the code alone does not say that they apply. `near`: neither.
 * The pairs were compared by hand with the vocabulary's own definitions; docs/semantic-model.md has the reasons.
 */
type Meeting = { is?: readonly DpvTerm[]; holds?: readonly DpvTerm[]; near?: readonly DpvTerm[] };

export const DATA_SUBJECT_TERMS: Record<DataSubjectCategory, Meeting> = {
  employees: { is: ["dpv:Employee"] },
  applicants: { is: ["dpv:JobApplicant"] },
  "former-employees": { near: ["dpv:Employee"] },
  trainees: { near: ["dpv:Employee"] },
  "temp-workers": { near: ["dpv:Employee"] },
  relatives: {},
  customers: { is: ["dpv:Customer"] },
  "contact-persons": {},
  prospects: { near: ["dpv:Customer"] },
  subscribers: { is: ["dpv:Subscriber"] },
  suppliers: {},
  "website-users": { is: ["dpv:User"] },
  visitors: { is: ["dpv:Visitor"] },
  members: { is: ["dpv:Member"] },
  participants: { is: ["dpv:Participant"] },
  patients: { is: ["dpv:Patient"] },
  children: { is: ["dpv:Child"] },
  "pupils-students": { is: ["dpv:Student"] },
  parents: { near: ["dpv:ParentOfHuman"] },
  elderly: { near: ["dpv:ElderlyHuman"] },
  asylum: { is: ["dpv:AsylumSeeker"] },
  "mentally-ill": { is: ["dpv:MentallyVulnerableHuman"] },
  citizens: { is: ["dpv:Citizen"] },
  tenants: {},
  insured: {},
  shareholders: {},
  whistleblowers: {},
  "passers-by": {},
  debtors: {},
  other: {},
};

export const DATA_TERMS: Record<DataCategory, Meeting> = {
  identity: { holds: ["pd:Name", "pd:BirthDate"] },
  contact: { is: ["pd:Contact"], holds: ["pd:EmailAddress", "pd:TelephoneNumber", "pd:PhysicalAddress"] },
  image: { is: ["pd:Picture"] },
  "id-docs": { is: ["pd:OfficialID"] },
  nir: { is: ["pd:OfficialID"] },
  family: { is: ["pd:Family"], holds: ["pd:MaritalStatus"] },
  lifestyle: { holds: ["pd:Preference"] },
  education: { is: ["pd:Education"], holds: ["pd:EducationQualification"] },
  employment: { is: ["pd:Professional"], holds: ["pd:EmploymentHistory", "pd:Job"] },
  performance: { holds: ["pd:PerformanceAtWork", "pd:DisciplinaryAction"] },
  "working-time": { is: ["pd:Professional"] },
  salary: { holds: ["pd:Salary", "pd:Tax"] },
  bank: { is: ["pd:BankAccount"] },
  payment: { holds: ["pd:PaymentCard"] },
  credit: { is: ["pd:Credit"], holds: ["pd:CreditScore"] },
  contract: { is: ["pd:Transactional"], holds: ["pd:Purchase"] },
  billing: { is: ["pd:Transactional"] },
  communication: { is: ["pd:Communication"] },
  voice: { is: ["pd:VoiceCommunicationRecording"] },
  video: { near: ["pd:Picture"] },
  log: { holds: ["pd:IPAddress", "pd:UserAgent", "pd:DeviceBased"] },
  account: { holds: ["pd:Username", "pd:Password"] },
  cookies: { holds: ["pd:BrowserFingerprint", "tech:Cookie"] },
  usage: { is: ["pd:Behavioural"], holds: ["pd:Tracking"] },
  location: { is: ["pd:Location"], holds: ["pd:GPSCoordinate"] },
  vehicle: { holds: ["pd:VehicleLicense"] },
  insurance: { is: ["pd:Insurance"] },
  race: { holds: ["pd:Race", "pd:EthnicOrigin"] },
  politics: { is: ["pd:PoliticalOpinion"] },
  belief: { holds: ["pd:Religion", "pd:PhilosophicalBelief"] },
  union: { is: ["pd:TradeUnionMembership"] },
  genetic: { is: ["pd:Genetic"] },
  biometric: { is: ["pd:Biometric"] },
  health: { is: ["pd:MedicalHealth"] },
  sex: { is: ["pd:Sexual"] },
  criminal: { is: ["pd:Criminal"], holds: ["pd:CriminalConviction", "pd:CriminalOffence"] },
  secrecy: {},
  other: {},
};

export const MEASURE_TERMS: Record<MeasureKind, Meeting> = {
  "physical-access": { is: ["dpv:PhysicalAccessControlMethod"] },
  "login-control": { is: ["dpv:AuthenticationProtocols"] },
  "authorisation-control": { is: ["dpv:AuthorisationProtocols"] },
  "transmission-control": { near: ["dpv:EncryptionInTransfer"] },
  "input-control": { is: ["dpv:ActivityMonitoring"] },
  "processor-control": {},
  "availability-control": { holds: ["dpv:DataBackupProtocols"] },
  "separation-control": {},
  "organisation-control": {},
  "door-lock-alarm": { is: ["dpv:PhysicalAccessControlMethod"] },
  "visitor-log": { near: ["dpv:PhysicalAccessControlMethod"] },
  "personal-accounts": { near: ["dpv:AuthenticationProtocols"] },
  "multi-factor": { is: ["dpv:AuthenticationProtocols"] },
  "password-rules": { is: ["dpv:AuthenticationProtocols"] },
  "role-concept": { is: ["dpv:AuthorisationProtocols"] },
  "access-review": { near: ["dpv:AuthorisationProtocols"] },
  "encryption-rest": { is: ["dpv:EncryptionAtRest"] },
  "encryption-transit": { is: ["dpv:EncryptionInTransfer"] },
  pseudonymisation: { is: ["dpv:Pseudonymisation"] },
  anonymisation: {},
  logging: { is: ["dpv:ActivityMonitoring"] },
  backup: { is: ["dpv:DataBackupProtocols"] },
  "restore-test": { near: ["dpv:DisasterRecoveryProcedures"] },
  patching: {},
  "malware-firewall": {},
  "test-live-separation": {},
  "tenant-separation": {},
  "mobile-devices": {},
  "secure-disposal": { near: ["dpv:StorageDeletion"] },
  "confidentiality-duty": {},
  training: { is: ["dpv:StaffTraining"], holds: ["dpv:DataProtectionTraining"] },
  "incident-process": { is: ["dpv:IncidentManagementProcedures"] },
  "deletion-concept": {},
  "processor-checks": {},
  "penetration-test": { is: ["dpv:PenetrationTestingMethods"] },
  certification: {},
  "privacy-by-default": {},
  confidentiality: {},
  integrity: {},
  availability: {},
  other: {},
};

export const LEGAL_BASIS_TERMS: Record<LegalBasis, DpvTerm> = {
  "art-6-1-a": "eu-gdpr:A6-1-a",
  "art-6-1-b": "eu-gdpr:A6-1-b",
  "art-6-1-c": "eu-gdpr:A6-1-c",
  "art-6-1-d": "eu-gdpr:A6-1-d",
  "art-6-1-e": "eu-gdpr:A6-1-e",
  "art-6-1-f": "eu-gdpr:A6-1-f",
};

export const CONDITION_TERMS: Record<SpecialCategoryCondition, DpvTerm> = {
  "art-9-2-a": "eu-gdpr:A9-2-a",
  "art-9-2-b": "eu-gdpr:A9-2-b",
  "art-9-2-c": "eu-gdpr:A9-2-c",
  "art-9-2-d": "eu-gdpr:A9-2-d",
  "art-9-2-e": "eu-gdpr:A9-2-e",
  "art-9-2-f": "eu-gdpr:A9-2-f",
  "art-9-2-g": "eu-gdpr:A9-2-g",
  "art-9-2-h": "eu-gdpr:A9-2-h",
  "art-9-2-i": "eu-gdpr:A9-2-i",
  "art-9-2-j": "eu-gdpr:A9-2-j",
};

/** DPV names the second subparagraph of Art. 49(1) GDPR A49-2, and has nothing for Art. 48. */
export const TRANSFER_TERMS: Record<TransferTool, DpvTerm | OwnTerm> = {
  "art-45": "eu-gdpr:A45-3",
  "art-46-2-a": "eu-gdpr:A46-2-a",
  "art-46-2-b": "eu-gdpr:A46-2-b",
  "art-46-2-c": "eu-gdpr:A46-2-c",
  "art-46-2-d": "eu-gdpr:A46-2-d",
  "art-46-2-e": "eu-gdpr:A46-2-e",
  "art-46-2-f": "eu-gdpr:A46-2-f",
  "art-46-3-a": "eu-gdpr:A46-3-a",
  "art-46-3-b": "eu-gdpr:A46-3-b",
  "art-48": "thirty:transfer-tool-art-48",
  "art-49-1-a": "eu-gdpr:A49-1-a",
  "art-49-1-b": "eu-gdpr:A49-1-b",
  "art-49-1-c": "eu-gdpr:A49-1-c",
  "art-49-1-d": "eu-gdpr:A49-1-d",
  "art-49-1-e": "eu-gdpr:A49-1-e",
  "art-49-1-f": "eu-gdpr:A49-1-f",
  "art-49-1-g": "eu-gdpr:A49-1-g",
  "art-49-1-sub2": "eu-gdpr:A49-2",
};

export const RIGHT_TERMS: Record<DataSubjectRight, readonly DpvTerm[]> = {
  "art-13-14": ["eu-gdpr:A13", "eu-gdpr:A14"],
  "art-15": ["eu-gdpr:A15"],
  "art-16": ["eu-gdpr:A16"],
  "art-17": ["eu-gdpr:A17"],
  "art-18": ["eu-gdpr:A18"],
  "art-19": ["eu-gdpr:A19"],
  "art-20": ["eu-gdpr:A20"],
  "art-21": ["eu-gdpr:A21"],
  "art-22": ["eu-gdpr:A22"],
  "art-7-3": ["eu-gdpr:A7-3"],
  "art-77": ["eu-gdpr:A77"],
};

/** What a recipient is by its role; an authority or a group company can be several of these, so the role alone says none. */
export const RECIPIENT_ROLE_TERMS: Record<RecipientRole, readonly DpvTerm[]> = {
  processor: ["dpv:DataProcessor", "eu-gdpr:Processor"],
  "joint-controller": ["dpv:DataController", "eu-gdpr:Controller"],
  "independent-controller": ["dpv:ThirdParty", "dpv:DataController", "eu-gdpr:Controller"],
  authority: [],
  "group-company": [],
  "not-stated": [],
};

/** Countries for whose adequacy decision DPV 2.3 has a term; the others get one of our own. */
const ADEQUACY_WITH_TERM = ["AD", "AR", "CA", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "JP", "NZ", "UY"] as const;

export function adequacyTerm(code: string): DpvTerm | OwnTerm {
  const known = ADEQUACY_WITH_TERM.find((one) => one === code);
  return known ? `legal-eu:Adequacy-EU-${known}` : `thirty:adequacy-${code}`;
}

const LISTS = {
  "data-subject": { codes: DATA_SUBJECT_CATEGORIES, terms: DATA_SUBJECT_TERMS },
  "data-category": { codes: DATA_CATEGORIES, terms: DATA_TERMS },
  measure: { codes: MEASURE_KINDS, terms: MEASURE_TERMS },
} as const;

export const ownConcept = (list: keyof typeof LISTS | "recipient-category", code: string): OwnTerm =>
  `thirty:${list}-${code}`;

/** The types of whatever bears a code: our own concept, and the terms that hold for all of it. */
export const kindsOf = (list: keyof typeof LISTS, code: string, { is = [] }: Meeting): Kind[] => [
  ownConcept(list, code),
  ...is,
];

/** Our own concepts, each with the terms of DPV that are broader, narrower or merely near. */
export function ownConcepts(): Statements[] {
  const terms = (given: readonly DpvTerm[] = []) => several(given.map(at));
  const conceptsOf = (list: keyof typeof LISTS, meetings: Readonly<Record<string, Meeting>>): Statements[] =>
    Object.entries(meetings).map(([code, { is, holds, near }]) => ({
      "@id": ownConcept(list, code),
      "@type": ["skos:Concept"],
      "skos:broadMatch": terms(is),
      "skos:narrowMatch": terms(holds),
      "skos:relatedMatch": terms(near),
    }));
  return [
    ...conceptsOf("data-subject", DATA_SUBJECT_TERMS),
    ...conceptsOf("data-category", DATA_TERMS),
    ...conceptsOf("measure", MEASURE_TERMS),
  ];
}
