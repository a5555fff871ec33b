import { givenValue } from "../../../answers";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** AD-01, Art. 22(1), (2) GDPR. */
export const automatedGroundMissing = activityRule(
  {
    id: "automated-ground-missing",
    catalogue: "AD-01",
    grade: "warning",
    citation: "Art. 22(1), (2) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    placeIf(isSaid(state.automatedDecisions) && !givenValue(state.particulars.automatedGround), {
      field: "particulars",
      part: "automatedGround",
    }),
);
