import type { Rule } from "../../rule";
import { authorityConsent } from "./authority-consent";
import { authorityLegitimateInterest } from "./authority-legitimate-interest";
import { balancingMissing } from "./balancing-missing";
import { childConsent } from "./child-consent";
import { childrenInBalancing } from "./children-in-balancing";
import { consentAndInterest } from "./consent-and-interest";
import { consentUnproved } from "./consent-unproved";
import { consentWithdrawalMissing } from "./consent-withdrawal-missing";
import { consentWordingMissing } from "./consent-wording-missing";
import { contractForAdvertising } from "./contract-for-advertising";
import { contractWithOthers } from "./contract-with-others";
import { employeeConsent } from "./employee-consent";
import { employmentClause } from "./employment-clause";
import { legalBasisMissing } from "./legal-basis-missing";
import { legitimateInterestUnnamed } from "./legitimate-interest-unnamed";
import { marketingWithoutConsent } from "./marketing-without-consent";
import { provisionMissing } from "./provision-missing";
import { severalBases } from "./several-bases";
import { vitalInterests } from "./vital-interests";
import { worksAgreementUnchecked } from "./works-agreement-unchecked";

/** The rules of this topic, in the order of the catalogue. */
export const legalBasesRules: readonly Rule[] = [
  legalBasisMissing,
  legitimateInterestUnnamed,
  balancingMissing,
  authorityLegitimateInterest,
  provisionMissing,
  consentUnproved,
  consentWithdrawalMissing,
  consentAndInterest,
  severalBases,
  employeeConsent,
  authorityConsent,
  contractWithOthers,
  contractForAdvertising,
  vitalInterests,
  employmentClause,
  worksAgreementUnchecked,
  childConsent,
  childrenInBalancing,
  marketingWithoutConsent,
  consentWordingMissing,
];
