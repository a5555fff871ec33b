import type { Rule } from "../../rule";
import { assessmentByLaw } from "./assessment-by-law";
import { assessmentByList } from "./assessment-by-list";
import { assessmentLikely } from "./assessment-likely";
import { assessmentOld } from "./assessment-old";
import { consultationMissing } from "./consultation-missing";
import { exemptionEntryMissing } from "./exemption-entry-missing";
import { officerAdviceMissing } from "./officer-advice-missing";
import { reasonAgainstMissing } from "./reason-against-missing";

/** The rules of this topic, in the order of the catalogue. */
export const impactRules: readonly Rule[] = [
  assessmentLikely,
  assessmentByLaw,
  assessmentByList,
  reasonAgainstMissing,
  assessmentOld,
  consultationMissing,
  officerAdviceMissing,
  exemptionEntryMissing,
];
