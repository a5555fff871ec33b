import { isAssessed, screeningOf } from "../../../impact/screening";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** DP-02, Art. 35(3) GDPR. */
export const assessmentByLaw = activityRule(
  { id: "assessment-by-law", catalogue: "DP-02", grade: "warning", citation: "Art. 35(3) GDPR", roles: CONTROLLERS },
  ({ state }) => placeIf(screeningOf(state).namedCases.length > 0 && !isAssessed(state), { field: "dpia" }),
);
