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
    claimsOf(state).flatMap((one) => {
      const { basis, particulars } = one.claim;
      if (basis !== "art-6-1-a") return [];
      const renewed = givenValue(particulars.consentRenewedOn);
      const old = renewed !== undefined && clock.olderThan(renewed, law.period("consent-interval", clock));
      return [
        ...placeIf(!givenValue(particulars.consentWording), claimPart(one, "particulars.consentWording")),
        ...placeIf(old, claimPart(one, "particulars.consentRenewedOn")),
      ];
    }),
);
