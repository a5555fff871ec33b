import type { Rule } from "../../rule";
import { aiRoleMissing } from "./ai-role-missing";
import { automatedGroundMissing } from "./automated-ground-missing";
import { automatedSpecialData } from "./automated-special-data";
import { humanReviewMissing } from "./human-review-missing";
import { logicMissing } from "./logic-missing";
import { scorePassedOn } from "./score-passed-on";

/** The rules of this topic, in the order of the catalogue. */
export const automationRules: readonly Rule[] = [
  automatedGroundMissing,
  humanReviewMissing,
  automatedSpecialData,
  scorePassedOn,
  logicMissing,
  aiRoleMissing,
];
