import { givenValue } from "../../../answers";
import { claimPart, claimsOf } from "../../facts";
import { activityRule, CONTROLLERS, placeIf } from "../../rule";

/** LB-20, Art. 7(1), (2) GDPR; EDPB GL 05/2020. */
export const consentWordingMissing = activityRule(
  {
    id: "consent-wording-missing",
    catalogue: "LB-20",
    grade: "advice",
    citation: "Art. 7(1), (2) GDPR; EDPB GL 05/2020",
    roles: CONTROLLERS,
  },
  ({ state, law, clock }) =>
    claimsOf(state).flatMap((one) =>
      placeIf(
        one.claim.basis === "art-6-1-a" &&
          (!givenValue(one.claim.particulars.consentWording) ||
            clock.olderThan(
              givenValue(one.claim.particulars.consentRenewedOn) ?? clock.today,
              law.period("consent-interval", clock),
            )),
        claimPart(one, "particulars.consentWording"),
      ),
    ),
);
