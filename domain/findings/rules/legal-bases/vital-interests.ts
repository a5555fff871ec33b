import { givenValue } from "../../../answers";
import { claimPart, claimsOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** LB-14, Art. 6(1)(d) GDPR; Rec. 46. */
export const vitalInterests = activityRule(
  {
    id: "vital-interests",
    catalogue: "LB-14",
    grade: "advice",
    citation: "Art. 6(1)(d) GDPR; Rec. 46",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    claimsOf(state).flatMap((one) =>
      placeIf(
        one.claim.basis === "art-6-1-d" &&
          !["emergency", "health-care"].includes(givenValue(one.purpose.particulars.kind) ?? ""),
        claimPart(one, "basis"),
      ),
    ),
);
