import { claimPart, claimsOf, isPublicAuthority, subjectsInclude } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";
import { isSaid } from "../../saying";

/** LB-10, Rec. 43 GDPR; § 26(2) BDSG. */
export const employeeConsent = activityRule(
  {
    id: "employee-consent",
    catalogue: "LB-10",
    grade: "warning",
    citation: "Rec. 43 GDPR; § 26(2) BDSG",
    roles: CONTROLLERS,
  },
  ({ state, register }) =>
    claimsOf(state).flatMap((one) =>
      placeIf(
        one.claim.basis === "art-6-1-a" &&
          // An authority is told so by the rule authority-consent.
          !isPublicAuthority(register.organisation) &&
          subjectsInclude(state, ["employees", "applicants", "trainees", "temp-workers"]) &&
          !isSaid(one.claim.particulars.consentFreely),
        claimPart(one, "particulars.consentFreely"),
      ),
    ),
);
