import { claimPart, claimsOf, subjectsInclude } from "../../facts";
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
  ({ state }) =>
    claimsOf(state).flatMap((one) =>
      placeIf(
        one.claim.basis === "art-6-1-a" &&
          subjectsInclude(state, ["employees", "applicants", "trainees", "temp-workers"]) &&
          !isSaid(one.claim.particulars.consentFreely),
        claimPart(one, "particulars.consentFreely"),
      ),
    ),
);
