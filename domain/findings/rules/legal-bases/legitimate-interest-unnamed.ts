import { claimPart, claimsOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** LB-02, Arts. 6(1)(f), 13(1)(d), 14(2)(b) GDPR; C-252/21. */
export const legitimateInterestUnnamed = activityRule(
  {
    id: "legitimate-interest-unnamed",
    catalogue: "LB-02",
    grade: "warning",
    citation: "Arts. 6(1)(f), 13(1)(d), 14(2)(b) GDPR; C-252/21",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    claimsOf(state).flatMap((one) =>
      placeIf(
        one.claim.basis === "art-6-1-f" && !isSaid(one.claim.legitimateInterest),
        claimPart(one, "legitimateInterest"),
      ),
    ),
);
