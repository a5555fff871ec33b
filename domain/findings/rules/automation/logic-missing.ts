import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** AD-05, Arts. 13(2)(f), 14(2)(g), 15(1)(h) GDPR; C-203/22. */
export const logicMissing = activityRule(
  {
    id: "logic-missing",
    catalogue: "AD-05",
    grade: "warning",
    citation: "Arts. 13(2)(f), 14(2)(g), 15(1)(h) GDPR; C-203/22",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    placeIf(isSaid(state.automatedDecisions) && !isSaid(state.particulars.logic), {
      field: "particulars",
      part: "logic",
    }),
);
