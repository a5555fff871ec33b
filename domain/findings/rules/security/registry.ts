import type { Rule } from "../../rule";
import { encryptionMissing } from "./encryption-missing";
import { measureUntested } from "./measure-untested";
import { measuresTooGeneral } from "./measures-too-general";
import { processorMeasuresUnknown } from "./processor-measures-unknown";
import { protectionGoalOpen } from "./protection-goal-open";
import { restorationMissing } from "./restoration-missing";
import { restorationUnexplained } from "./restoration-unexplained";

/** The rules of this topic, in the order of the catalogue. */
export const securityRules: readonly Rule[] = [
  encryptionMissing,
  measureUntested,
  measuresTooGeneral,
  processorMeasuresUnknown,
  protectionGoalOpen,
  restorationMissing,
  restorationUnexplained,
];
