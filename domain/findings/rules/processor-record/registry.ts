import type { Rule } from "../../rule";
import { controllerRepresentativeMissing } from "./controller-representative-missing";
import { controllersServedMissing } from "./controllers-served-missing";
import { exemptionLost } from "./exemption-lost";
import { exemptionNotYetLaw } from "./exemption-not-yet-law";
import { exemptionTooLarge } from "./exemption-too-large";
import { processingCategoriesMissing } from "./processing-categories-missing";
import { processorMeasuresMissing } from "./processor-measures-missing";

/** The rules of this topic, in the order of the catalogue. */
export const processorRecordRules: readonly Rule[] = [
  controllerRepresentativeMissing,
  controllersServedMissing,
  exemptionLost,
  exemptionNotYetLaw,
  exemptionTooLarge,
  processingCategoriesMissing,
  processorMeasuresMissing,
];
