import { givenValue } from "../../../answers";
import { lastCheckedOn } from "../../../workflow/review-due";
import { activityRule, placeIf } from "../../rule";

/** GV-09, Arts. 33(5), 24(1) GDPR. */
export const breachUnreviewed = activityRule(
  { id: "breach-unreviewed", catalogue: "GV-09", grade: "advice", citation: "Arts. 33(5), 24(1) GDPR" },
  ({ state }) => {
    const day = givenValue(state.particulars.breachOn);
    if (day === undefined) return [];
    const checked = lastCheckedOn(state.workflow);
    return [
      ...placeIf(!givenValue(state.particulars.breachLogEntry), { field: "particulars", part: "breachLogEntry" }),
      ...placeIf(checked === null || checked < day, { field: "particulars", part: "breachOn", about: { day } }),
    ].map(({ about, ...place }) => ({ ...place, about: about ?? { day } }));
  },
);
