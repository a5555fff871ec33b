import { givenValue } from "../../../answers";
import { isAssessed, isReasonedAgainst, screeningOf } from "../../../impact/screening";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** DP-01, Art. 35(1) GDPR; WP 248 rev.01 (2017-10-04). */
export const assessmentLikely = activityRule(
  {
    id: "assessment-likely",
    catalogue: "DP-01",
    grade: "warning",
    citation: "Art. 35(1) GDPR; WP 248 rev.01 (2017-10-04)",
    roles: CONTROLLERS,
  },
  ({ state }) => {
    const { met, namedCases, listEntries } = screeningOf(state);
    const isToldElsewhere = namedCases.length > 0 || listEntries.length > 0;
    const isPlanned = givenValue(state.dpia)?.result === "required";
    const isLikely = (met.length >= 2 && !isReasonedAgainst(state)) || isPlanned;
    return placeIf(isLikely && !isToldElsewhere && !isAssessed(state), { field: "dpia" });
  },
);
