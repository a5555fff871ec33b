import { claimPart, claimsOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** LB-06, Art. 7(1) GDPR; EDPB GL 05/2020. */
export const consentUnproved = activityRule(
  {
    id: "consent-unproved",
    catalogue: "LB-06",
    grade: "warning",
    citation: "Art. 7(1) GDPR; EDPB GL 05/2020",
    roles: CONTROLLERS,
  },
  ({ state }) =>
    claimsOf(state).flatMap((one) =>
      placeIf(one.claim.basis === "art-6-1-a" && !isSaid(one.claim.consent.proved), claimPart(one, "consent.proved")),
    ),
);
