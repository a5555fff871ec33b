import { claimPart, claimsOf, isPublicAuthority } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** LB-11, Rec. 43 GDPR; EDPB GL 05/2020. */
export const authorityConsent = activityRule(
  {
    id: "authority-consent",
    catalogue: "LB-11",
    grade: "warning",
    citation: "Rec. 43 GDPR; EDPB GL 05/2020",
    roles: CONTROLLERS,
  },
  ({ state, register }) =>
    claimsOf(state).flatMap((one) =>
      placeIf(
        one.claim.basis === "art-6-1-a" &&
          isPublicAuthority(register.organisation) &&
          !isSaid(one.claim.particulars.consentFreely),
        claimPart(one, "particulars.consentFreely"),
      ),
    ),
);
