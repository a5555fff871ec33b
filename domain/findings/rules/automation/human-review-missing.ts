import { givenValue } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** AD-02, Art. 22(3) GDPR. */
export const humanReviewMissing = activityRule(
  { id: "human-review-missing", catalogue: "AD-02", grade: "warning", citation: "Art. 22(3) GDPR", roles: CONTROLLERS },
  ({ state }) =>
    placeIf(
      isSaid(state.automatedDecisions) &&
        ["contract", "explicit-consent"].includes(givenValue(state.particulars.automatedGround) ?? "") &&
        !isSaid(state.particulars.humanReview),
      { field: "particulars", part: "humanReview" },
    ),
);
