import { isAssessed, screeningOf } from "../../../impact/screening";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** DP-03, Art. 35(4) GDPR; DSK list v1.1 (2018-10-17). */
export const assessmentByList = activityRule(
  {
    id: "assessment-by-list",
    catalogue: "DP-03",
    grade: "warning",
    citation: "Art. 35(4) GDPR; DSK list v1.1 (2018-10-17)",
    roles: CONTROLLERS,
  },
  ({ state }) => placeIf(screeningOf(state).listEntries.length > 0 && !isAssessed(state), { field: "dpia" }),
);
