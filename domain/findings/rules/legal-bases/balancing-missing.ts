import { claimPart, claimsOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** LB-03, Arts. 6(1)(f), 5(2) GDPR; Rec. 47. */
export const balancingMissing = activityRule(
  {
    id: "balancing-missing",
    catalogue: "LB-03",
    grade: "warning",
    citation: "Arts. 6(1)(f), 5(2) GDPR; Rec. 47",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    claimsOf(state).flatMap((one) =>
      placeIf(one.claim.basis === "art-6-1-f" && !isSaid(one.claim.balancing), claimPart(one, "balancing")),
    ),
);
