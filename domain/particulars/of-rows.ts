import { inOneLine, inWords, onDay, oneOf, someOf } from "./particular";

const IN_NOTICE = oneOf("mentioned", "not-mentioned");

/** The kind of a purpose, as far as a rule tells kinds apart; terms follow W3C DPV 2.3 where it has one. */
export const PURPOSE_KINDS = [
  "direct-marketing",
  "personalised-advertising",
  "usage-analytics",
  "fraud-prevention",
  "scoring",
  "security",
  "contract-performance",
  "employment",
  "legal-duty",
  "public-task",
  "health-care",
  "emergency",
  "research",
  "market-research",
  "other",
] as const;

export const PURPOSE_PARTICULARS = {
  kind: oneOf(...PURPOSE_KINDS),
  marketingChannels: someOf("post", "e-mail", "text-message", "phone-consumers", "phone-businesses"),
  existingCustomers: inWords,
  /** The purpose for which the data were collected first; "none" says that this is that purpose. */
  originalPurpose: inWords,
  compatibilityTest: inWords,
  inNotice: IN_NOTICE,
} as const;

export const LEGAL_BASIS_PARTICULARS = {
  consentWording: inOneLine,
  consentRenewedOn: onDay,
  consentFreely: inWords,
  collectiveAgreement: inWords,
  collectiveAgreementCheck: inWords,
  childrenConsidered: inWords,
} as const;

export const PERSONAL_DATA_PARTICULARS = {
  collectedFrom: oneOf("data-subject", "others", "both"),
  explicitConsent: inWords,
  professionalSecrecy: inWords,
  madePublic: inWords,
  specificMeasures: inWords,
  officialAuthority: inWords,
} as const;

export const JOINT_CONTROLLER_PARTICULARS = { essenceAvailable: inWords, contactPoint: inWords } as const;

export const TRANSFER_PARTICULARS = {
  frequency: oneOf("regular", "occasional"),
  peopleConcerned: oneOf("few", "many"),
  scopeConfirmed: inWords,
  dpfEntity: inOneLine,
  dpfStatus: oneOf("active", "inactive"),
  dpfCheckedOn: onDay,
  dpfCoversHr: oneOf("covered", "not-covered"),
  importerUnderGdpr: oneOf("subject", "not-subject"),
  assessedOn: onDay,
  assessmentOutcome: oneOf("sufficient", "supplementary-measures-needed", "not-sufficient"),
  approval: inOneLine,
  suitableSafeguards: inWords,
  authorityNotifiedOn: onDay,
  dataSubjectsInformed: inWords,
  inNotice: IN_NOTICE,
} as const;

/** What kind of data a retention rule is about, as far as the law or practice has a period for it. */
export const RETENTION_CLASSES = [
  "rejected-applicants",
  "personnel-file",
  "payroll-account",
  "working-time",
  "books",
  "vouchers",
  "business-letters",
  "contract-data",
  "consent-records",
  "video-surveillance",
  "web-server-logs",
  "security-logs",
  "whistleblowing",
  "health-records",
  "other",
] as const;

export const RETENTION_PARTICULARS = {
  class: oneOf(...RETENTION_CLASSES),
  groundKind: oneOf("law", "claims", "consent", "purpose"),
  deviation: inWords,
  talentPoolConsent: inWords,
  deletedBy: inWords,
} as const;
