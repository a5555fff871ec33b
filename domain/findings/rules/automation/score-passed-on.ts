import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isNone, isSaid } from "../../saying";

/** AD-04, C-634/21. */
export const scorePassedOn = activityRule(
  { id: "score-passed-on", catalogue: "AD-04", grade: "warning", citation: "C-634/21", roles: CONTROLLERS },
  ({ state }) =>
    placeIf(isSaid(state.particulars.scorePassedOn) && isNone(state.automatedDecisions), {
      field: "automatedDecisions",
    }),
);
