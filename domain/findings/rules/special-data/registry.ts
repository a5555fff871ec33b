import type { Rule } from "../../rule";
import { conditionLawMissing } from "./condition-law-missing";
import { criminalDataLawMissing } from "./criminal-data-law-missing";
import { explicitConsentUnproved } from "./explicit-consent-unproved";
import { madePublicUnexplained } from "./made-public-unexplained";
import { nationalIdentifierLawMissing } from "./national-identifier-law-missing";
import { nonProfitCondition } from "./non-profit-condition";
import { professionalSecrecyMissing } from "./professional-secrecy-missing";
import { specialConditionAlone } from "./special-condition-alone";
import { specialConditionMissing } from "./special-condition-missing";
import { specialDataUnmarked } from "./special-data-unmarked";
import { specificMeasuresMissing } from "./specific-measures-missing";

/** The rules of this topic, in the order of the catalogue. */
export const specialDataRules: readonly Rule[] = [
  specialConditionMissing,
  explicitConsentUnproved,
  conditionLawMissing,
  professionalSecrecyMissing,
  nonProfitCondition,
  madePublicUnexplained,
  specialDataUnmarked,
  criminalDataLawMissing,
  specificMeasuresMissing,
  nationalIdentifierLawMissing,
  specialConditionAlone,
];
