import { asCount, inOneLine, inWords, onDay, oneOf, type Particular, someOf } from "./particular";

const SCREENING = oneOf("met", "not-met");

/** What only some activities need: by topic, in the order in which they are asked. */
export const ACTIVITY_TOPICS = {
  /** Art. 30(5) GDPR, Art. 35(3) GDPR */
  occurrence: {
    /** Whether it is what the organisation is there for, or serves that. */
    importance: oneOf("primary", "auxiliary"),
    operations: inWords,
    classification: inOneLine,
    frequency: oneOf("regular", "occasional"),
    risk: oneOf("likely", "unlikely"),
    exemption: inWords,
    scale: oneOf("large", "not-large"),
    dataSubjectCount: asCount,
    publicMonitoring: inWords,
  },
  /** Art. 22 GDPR, Regulation (EU) 2024/1689 */
  automation: {
    automatedGround: oneOf("contract", "law", "explicit-consent"),
    humanReview: inWords,
    logic: inWords,
    specialDataInDecision: oneOf("used", "not-used"),
    scorePassedOn: inWords,
    ai: inWords,
    aiRole: oneOf("provider", "deployer", "importer", "distributor"),
    aiRiskClass: oneOf("prohibited", "high", "limited", "minimal"),
  },
  /** WP 248 rev.01, the nine criteria; Art. 35(1) to (5), 36 GDPR */
  impact: {
    criterionEvaluation: SCREENING,
    criterionAutomatedEffect: SCREENING,
    criterionMonitoring: SCREENING,
    criterionSensitive: SCREENING,
    criterionLargeScale: SCREENING,
    criterionMatching: SCREENING,
    criterionVulnerable: SCREENING,
    criterionInnovative: SCREENING,
    criterionPreventsRight: SCREENING,
    /** Entries of the list of the German authorities, DSK-Muss-Liste v1.1 of 2018-10-17. */
    mandatoryListEntries: someOf(
      "dsk-1",
      "dsk-2",
      "dsk-3",
      "dsk-4",
      "dsk-5",
      "dsk-6",
      "dsk-7",
      "dsk-8",
      "dsk-9",
      "dsk-10",
      "dsk-11",
      "dsk-12",
      "dsk-13",
      "dsk-14",
      "dsk-15",
      "dsk-16",
      "dsk-17",
    ),
    exemptionListEntry: inOneLine,
    notRequiredBy: oneOf("own-assessment", "exemption-list"),
    assessedOn: onDay,
    dpoAdvice: inWords,
    residualRisk: oneOf("low", "medium", "high"),
    priorConsultation: inWords,
  },
  /** § 87(1) no. 6 BetrVG, Art. 8 GDPR */
  people: {
    employeesMonitored: inWords,
    worksAgreement: inWords,
    onlineServiceToChildren: inWords,
    parentalConsent: inWords,
    ageCheck: inWords,
  },
  /** Art. 17, 33(5) GDPR */
  events: {
    deletionConfirmedOn: onDay,
    breachOn: onDay,
    breachLogEntry: inOneLine,
  },
} as const satisfies Record<string, Record<string, Particular>>;

export const ACTIVITY_PARTICULARS = {
  ...ACTIVITY_TOPICS.occurrence,
  ...ACTIVITY_TOPICS.automation,
  ...ACTIVITY_TOPICS.impact,
  ...ACTIVITY_TOPICS.people,
  ...ACTIVITY_TOPICS.events,
} as const;
