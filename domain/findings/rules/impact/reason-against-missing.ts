import { givenValue } from "../../../answers";
import { deservesReason, isAssessed, screeningOf } from "../../../impact/screening";
import { hasWords } from "../../../words";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** DP-04, Arts. 5(2), 35(1) GDPR; WP 248 rev.01 (2017-10-04). */
export const reasonAgainstMissing = activityRule(
  {
    id: "reason-against-missing",
    catalogue: "DP-04",
    grade: "advice",
    citation: "Arts. 5(2), 35(1) GDPR; WP 248 rev.01 (2017-10-04)",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    placeIf(deservesReason(screeningOf(state)) && !isAssessed(state) && !hasWords(givenValue(state.dpia)?.reasons), {
      field: "dpia",
    }),
);
