import { claimPart, claimsOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** LB-07, Arts. 7(3), 13(2)(c) GDPR. */
export const consentWithdrawalMissing = activityRule(
  {
    id: "consent-withdrawal-missing",
    catalogue: "LB-07",
    grade: "warning",
    citation: "Arts. 7(3), 13(2)(c) GDPR",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    claimsOf(state).flatMap((one) =>
      placeIf(
        one.claim.basis === "art-6-1-a" && !isSaid(one.claim.consent.withdrawn) && !isSaid(state.optOut),
        claimPart(one, "consent.withdrawn"),
      ),
    ),
);
