import { claimPart, claimsOf, subjectsInclude } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** LB-18, Art. 6(1)(f) GDPR; Rec. 38. */
export const childrenInBalancing = activityRule(
  {
    id: "children-in-balancing",
    catalogue: "LB-18",
    grade: "advice",
    citation: "Art. 6(1)(f) GDPR; Rec. 38",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    claimsOf(state).flatMap((one) =>
      placeIf(
        one.claim.basis === "art-6-1-f" &&
          subjectsInclude(state, ["children"]) &&
          !isSaid(one.claim.particulars.childrenConsidered),
        claimPart(one, "particulars.childrenConsidered"),
      ),
    ),
);
