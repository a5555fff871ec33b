import { asCount, inCountry, inWords, onDay, oneOf, someOf } from "./particular";

/** Facts of the organisation on which duties depend: Arts. 9(2)(d), 27, 30(5), 37 GDPR, § 38 BDSG, § 87 BetrVG. */
export const ORGANISATION_PARTICULARS = {
  publicAuthority: oneOf("authority", "not-an-authority"),
  employees: asCount,
  personsProcessing: asCount,
  coreActivities: someOf("large-scale-monitoring", "large-scale-special-data"),
  commercialTransfer: inWords,
  offersInUnion: oneOf("offers", "does-not-offer"),
  worksCouncil: oneOf("exists", "does-not-exist"),
  nonProfitAim: oneOf("political", "philosophical", "religious", "trade-union"),
  officerNotifiedOn: onDay,
  glossary: inWords,
  exportTestedOn: onDay,
} as const;

export const PARTY_PARTICULARS = {
  checkedOn: onDay,
  subProcessorAuthorisation: oneOf("specific", "general"),
  parentAccessAssessed: inWords,
  remoteAccessFrom: inCountry,
  representative: inWords,
  dataProtectionOfficer: inWords,
} as const;

export const SYSTEM_PARTICULARS = { remoteAccessFrom: inCountry } as const;

export const MEASURE_PARTICULARS = { testedOn: onDay } as const;

/** Art. 5(3) Directive 2002/58/EC, § 25 TDDDG; C-673/17, nos. 75 to 81. */
export const COOKIE_PARTICULARS = {
  ground: oneOf("consent", "strictly-necessary", "legitimate-interest"),
  consentBy: oneOf("active-choice", "pre-ticked", "continued-use", "no-reject-button"),
  readableBy: inWords,
} as const;
