import { givenValue } from "../../../answers";
import { isAssessed } from "../../../impact/screening";
import { dayAfter } from "../../../reviews/days";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** DP-05, Art. 35(11) GDPR. */
export const assessmentOld = activityRule(
  { id: "assessment-old", catalogue: "DP-05", grade: "warning", citation: "Art. 35(11) GDPR", roles: CONTROLLERS },
  ({ state, law, clock }) => {
    const assessedOn = givenValue(state.particulars.assessedOn);
    if (!isAssessed(state)) return [];
    const place = { field: "particulars", part: "assessedOn" };
    if (assessedOn === undefined) return [place];
    const { substanceChangedOn } = state.workflow;
    // An assessment comes before the change that it is about: one made while that was a draft is not older than it.
    const isOutdated =
      substanceChangedOn !== null && substanceChangedOn > dayAfter(assessedOn, law.period("draft-limit", clock));
    return placeIf(isOutdated || clock.olderThan(assessedOn, law.period("dpia-interval", clock)), place);
  },
);
