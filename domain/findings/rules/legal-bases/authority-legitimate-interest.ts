import { givenValue } from "../../../answers";
import { claimPart, claimsOf, isPublicAuthority } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** LB-04, Art. 6(1) subpara. 2 GDPR. */
export const authorityLegitimateInterest = activityRule(
  {
    id: "authority-legitimate-interest",
    catalogue: "LB-04",
    grade: "warning",
    citation: "Art. 6(1) subpara. 2 GDPR",
    roles: CONTROLLERS,
  },
  ({ state, register }) =>
    claimsOf(state).flatMap((one) =>
      placeIf(
        one.claim.basis === "art-6-1-f" &&
          isPublicAuthority(register.organisation) &&
          givenValue(one.purpose.particulars.kind) === "public-task",
        claimPart(one, "basis"),
      ),
    ),
);
