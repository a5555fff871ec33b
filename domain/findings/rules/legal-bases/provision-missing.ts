import { givenValue } from "../../../answers";
import { claimPart, claimsOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** LB-05, Art. 6(3) GDPR; Rec. 41, 45. */
export const provisionMissing = activityRule(
  {
    id: "provision-missing",
    catalogue: "LB-05",
    grade: "warning",
    citation: "Art. 6(3) GDPR; Rec. 41, 45",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    claimsOf(state).flatMap((one) => {
      const { basis, provision } = one.claim;
      return placeIf(
        (basis === "art-6-1-c" || basis === "art-6-1-e") && !givenValue(provision)?.trim(),
        claimPart(one, "provision"),
      );
    }),
);
